package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Withdraws the outcome of a crime and opens it again. Source: HO-OUTCOMES-2026. */
public interface ReopenCrime {

    /**
     * Opens a closed crime again.
     *
     * @param who who reopens it, in what capacity
     * @param seen the record as they saw it
     * @param crime the number of the crime, closed
     * @param why in plain words; required
     * @return the record; the closing stays among its steps
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord reopen(Acting who, RecordVersion seen, String crime, String why);
}
