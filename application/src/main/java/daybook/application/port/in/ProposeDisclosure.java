package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Asks that a record be disclosed to somebody, which is for a second person to approve. */
public interface ProposeDisclosure {

    /**
     * Proposes a disclosure. Nothing is disclosed yet.
     *
     * @param who who asks, in what capacity
     * @param seen the record as they saw it
     * @param recipient to whom: 1 to 200 characters on one line, as the log will name them
     * @param why in plain words; required
     * @return the record, on which the proposal waits
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord propose(Acting who, RecordVersion seen, String recipient, String why);
}
