package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Lets a proposed step take effect, as the second person. */
public interface ApproveProposal {

    /**
     * Approves what somebody else proposed, while it has not expired.
     *
     * @param who the second person; under C2 to C5 without a part in the investigation (HO-OUTCOMES-2026)
     * @param seen the record as they saw it
     * @param proposal the number of the proposal, as in {@code P1}
     * @return the record, on which the step has taken effect
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord approve(Acting who, RecordVersion seen, String proposal);
}
