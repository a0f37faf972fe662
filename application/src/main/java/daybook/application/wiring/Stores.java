package daybook.application.wiring;

import daybook.application.port.out.AccessLog;
import daybook.application.port.out.CheckpointKey;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.ChildSurvey;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.RegisterKeys;

/**
 * The driven ports of one opened storage.
 *
 * @param incidentRegister the register of reported incidents
 * @param childSurvey what it holds of many children
 * @param accessLog the log of what was done with it
 * @param childKeys the keys under which identities are kept
 * @param checkpointKey the key with which checkpoints of the log are signed
 * @param registerKeys the keys that the register was made with
 * @param hold what the storage holds open
 */
public record Stores(
        IncidentRegister incidentRegister,
        ChildSurvey childSurvey,
        AccessLog accessLog,
        ChildKeys childKeys,
        CheckpointKey checkpointKey,
        RegisterKeys registerKeys,
        Hold hold)
        implements AutoCloseable {

    @Override
    public void close() {
        hold.giveBack();
    }

    /** Lets the storage do what it could not do at once. Whoever runs for long does so again and again. */
    void tidy() {
        hold.tidy();
    }

    /** What an opened storage holds open. */
    @FunctionalInterface
    public interface Hold {

        /** Gives it back, and is not used after that. */
        void giveBack();

        /**
         * Does what was left to be done later, if it can be done now; waits for nobody.
         *
         * @throws daybook.application.port.out.StoreUnavailable if the storage cannot be used
         */
        default void tidy() {}
    }
}
