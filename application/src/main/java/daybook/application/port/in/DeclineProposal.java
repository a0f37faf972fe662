package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Ends a proposed step without effect: as the second person, or as the one who takes it back. */
public interface DeclineProposal {

    /**
     * Declines what was proposed, expired or not.
     *
     * @param who who declines
     * @param seen the record as they saw it
     * @param proposal the number of the proposal, as in {@code P1}
     * @param why in plain words; required
     * @return the record, on which nothing else has changed
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord decline(Acting who, RecordVersion seen, String proposal, String why);
}
