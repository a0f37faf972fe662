package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Approval;
import daybook.application.port.in.ApprovalPage;
import daybook.application.port.in.ApprovalsWanted;
import daybook.application.port.in.ListApprovals;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.WaitingApproval;
import java.util.List;
import java.util.Optional;

/** Lists what waits for a second person, each as its record or proposal says now. */
public final class ListApprovalsService implements ListApprovals {

    private final Acts acts;
    private final RecordShelf shelf;

    public ListApprovalsService(Acts acts, RecordShelf shelf) {
        this.acts = acts;
        this.shelf = shelf;
    }

    @Override
    public ApprovalPage list(Acting who, ApprovalsWanted wanted) {
        return acts.during(who, Operation.LIST_APPROVALS, (access, records) -> {
            Permissions.require(who, Operation.LIST_APPROVALS, RecordState.NONE);
            return page(wanted, access, records);
        });
    }

    /** What ended since it was noted down is left out, so that a page may be short of its limit and not the last. */
    private ApprovalPage page(ApprovalsWanted wanted, Access access, Records records) {
        int limit = PageLimit.of(wanted.limit(), ApprovalsWanted.USUAL, ApprovalsWanted.MOST);
        WaitingApproval after = Optional.ofNullable(wanted.cursor())
                .map(ApprovalCursor::read)
                .orElseGet(() -> new WaitingApproval("", access.at()));
        List<WaitingApproval> waiting = records.approvals().waiting(after, limit);
        ApprovalReading reading = new ApprovalReading(shelf, access, records);
        List<Approval> approvals = waiting.stream()
                .flatMap(it -> reading.of(it.id()).stream())
                .filter(it -> access.at().isBefore(it.asked().until()))
                .toList();
        return new ApprovalPage(
                approvals,
                waiting.size() < limit
                        ? Optional.empty()
                        : Optional.of(ApprovalCursor.after(waiting.get(waiting.size() - 1))));
    }
}
