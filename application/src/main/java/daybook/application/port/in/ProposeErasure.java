package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Decides, on a review, that a record is to be erased, which is for a second person to approve (DAYBOOK-13, DAYBOOK-32). */
public interface ProposeErasure {

    /**
     * Proposes an erasure. Nothing is erased yet.
     *
     * @param who who decides, in what capacity
     * @param seen the record as they saw it
     * @param why in plain words that name neither the record nor a child, as they stay; required
     * @return the record, on which the proposal waits
     * @throws RefusedReport if what was asked is not complete
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord propose(Acting who, RecordVersion seen, String why);
}
