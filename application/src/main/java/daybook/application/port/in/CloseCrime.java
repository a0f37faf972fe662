package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Closes a crime with the outcome that a person chose. Sources: NPCC-2024, HO-OUTCOMES-2026. */
public interface CloseCrime {

    /**
     * Closes a crime if all is on the record that the outcome needs.
     *
     * @param who who closes it and why
     * @param seen the record as they saw it
     * @param crime the number of the crime, open and not to be cancelled
     * @param closure with what
     * @return the record; its last step holds what there is to weigh
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord close(Acting who, RecordVersion seen, String crime, ProposedClosure closure);
}
