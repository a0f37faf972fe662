package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.AwaitingApproval;
import daybook.application.port.in.EraseChild;
import java.util.List;

/** Proposes an erasure. */
public final class EraseChildService implements EraseChild {

    private final Acts acts;

    public EraseChildService(Acts acts) {
        this.acts = acts;
    }

    @Override
    public AwaitingApproval erase(Acting who, String child) {
        String reference = References.ofChild("child", child);
        return acts.during(who, Operation.ERASE_CHILD, (access, records) -> {
            Permissions.require(who, Operation.ERASE_CHILD, RecordState.NONE);
            records.children().identity(reference);
            return ChildProposals.propose(records.children(), access, List.of(reference));
        });
    }
}
