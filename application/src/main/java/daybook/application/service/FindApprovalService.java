package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Approval;
import daybook.application.port.in.FindApproval;
import java.util.Optional;

/** Reads what waits for whoever may decide on it. */
public final class FindApprovalService implements FindApproval {

    private final Acts acts;
    private final RecordShelf shelf;

    public FindApprovalService(Acts acts, RecordShelf shelf) {
        this.acts = acts;
        this.shelf = shelf;
    }

    @Override
    public Optional<Approval> find(Acting who, String id) {
        return acts.during(who, Operation.READ_APPROVAL, (access, records) -> {
            Permissions.require(who, Operation.READ_APPROVAL, RecordState.NONE);
            return new ApprovalReading(shelf, access, records).of(id);
        });
    }
}
