package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.DeclineProposal;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;

/** Ends a proposed step without effect. */
public final class DeclineProposalService implements DeclineProposal {

    private final Changes changes;

    public DeclineProposalService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord decline(Acting who, RecordVersion seen, String proposal, String why) {
        return changes.change(who, Operation.DECLINE_PROPOSAL, seen, (access, records, record) -> {
            Waiting.on(record, proposal);
            return new Step.Declined(proposal, Why.required(why));
        });
    }
}
