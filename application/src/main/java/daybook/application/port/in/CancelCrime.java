package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Cancels a recorded crime, on the grounds C1 to C5. Source: HO-OUTCOMES-2026. */
public interface CancelCrime {

    /**
     * Cancels a crime under C1 at once; under C2 to C5, proposes to, until somebody independent of the investigation approves.
     *
     * @param who who cancels it and why
     * @param seen the record as they saw it
     * @param crime the number of the crime, not cancelled yet
     * @param cancellation on what ground
     * @return the record, on which the crime is cancelled, or the proposal pending
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord cancel(Acting who, RecordVersion seen, String crime, ProposedCancellation cancellation);
}
