package daybook.application.wiring;

import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.IncidentRegister;

/**
 * The driven ports of one opened storage.
 *
 * @param incidentRegister the register of reported incidents
 * @param childKeys the keys under which identities are kept
 * @param release gives back whatever the storage holds open
 */
public record Stores(IncidentRegister incidentRegister, ChildKeys childKeys, Runnable release)
        implements AutoCloseable {

    @Override
    public void close() {
        release.run();
    }
}
