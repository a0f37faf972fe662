package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.AwaitingApproval;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.RefusedReport;
import java.util.List;

/** Proposes a merge. */
public final class MergeChildrenService implements MergeChildren {

    private final Acts acts;

    public MergeChildrenService(Acts acts) {
        this.acts = acts;
    }

    @Override
    public AwaitingApproval merge(Acting who, String one, String other) {
        List<String> both = List.of(References.ofChild("one", one), References.ofChild("other", other));
        if (one.equals(other)) {
            throw RefusedReport.at("other", "expected another reference than the first");
        }
        return acts.during(who, Operation.MERGE_CHILDREN, (access, records) -> {
            Permissions.require(who, Operation.MERGE_CHILDREN, RecordState.NONE);
            if (OneChild.references(records.children(), one).contains(other)) {
                throw new Conflict("they are one child already");
            }
            return ChildProposals.propose(records.children(), access, both);
        });
    }
}
