package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Decides, on a review, that a record is kept (DAYBOOK-13, DAYBOOK-32). */
public interface KeepRecord {

    /**
     * Keeps a record until its next review date. It may be decided before it is due.
     *
     * @param who who decides, in what capacity
     * @param seen the record as they saw it
     * @param why in plain words; required
     * @return the record, overdue no longer
     * @throws RefusedReport if what was asked is not complete
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord keep(Acting who, RecordVersion seen, String why);
}
