package daybook.application.wiring;

import daybook.application.port.out.AccessLog;
import daybook.application.port.out.CheckpointKey;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.RegisterKeys;

/**
 * The driven ports of one opened storage.
 *
 * @param incidentRegister the register of reported incidents
 * @param accessLog the log of what was done with it
 * @param childKeys the keys under which identities are kept
 * @param checkpointKey the key with which checkpoints of the log are signed
 * @param registerKeys the keys that the register was made with
 * @param release gives back whatever the storage holds open
 */
public record Stores(
        IncidentRegister incidentRegister,
        AccessLog accessLog,
        ChildKeys childKeys,
        CheckpointKey checkpointKey,
        RegisterKeys registerKeys,
        Runnable release)
        implements AutoCloseable {

    @Override
    public void close() {
        release.run();
    }
}
