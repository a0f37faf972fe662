package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.ApproveProposal;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.out.Access;
import daybook.application.record.ErasureStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Pending;
import daybook.application.record.Step;

/** Lets a proposed step take effect, if this is a second person and still in time. */
public final class ApproveProposalService implements ApproveProposal {

    private final Changes changes;

    public ApproveProposalService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord approve(Acting who, RecordVersion seen, String proposal) {
        return changes.change(
                who, Operation.APPROVE_PROPOSAL, seen, (access, records, record) -> approved(access, record, proposal));
    }

    private static Step approved(Access access, IncidentRecord record, String proposal) {
        Pending pending = Waiting.on(record, proposal);
        if (pending.step() instanceof ErasureStep.Erased) {
            throw new Conflict(
                    "this erases the record for good: whoever agrees says so where records are reviewed, as the"
                            + " erasure with the number of this proposal");
        }
        SecondPerson.refuseUnlessSecond(access, record, pending);
        return new Step.Approved(proposal);
    }
}
