package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Cursors;
import daybook.adapters.rest.route.NextPage;
import daybook.adapters.rest.route.PathIds;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.json.ApprovalJson;
import daybook.application.port.in.Approval;
import daybook.application.port.in.ApprovalPage;
import daybook.application.port.in.ApprovalsWanted;
import daybook.application.port.in.FindApproval;
import daybook.application.port.in.ListApprovals;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What waits for a second person: listed page by page, and looked at before it is decided. */
public final class Waiting implements Resource {

    private static final String PATH = "/v1/approvals";
    private static final NextPage NEXT = new NextPage(PATH, List.of("limit"), Cursors.CURSOR);

    private final ListApprovals list;
    private final FindApproval find;
    private final ApprovalIds approvals;
    private final PathIds ids;
    private final Cursors cursors;

    /** Over these ports, with records and children under those ids. */
    public Waiting(ListApprovals list, FindApproval find, ApprovalIds approvals, PathIds ids) {
        this.list = list;
        this.find = find;
        this.approvals = approvals;
        this.ids = ids;
        this.cursors = new Cursors(ids);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("GET", PATH, Operation.LIST_APPROVALS, this::list).asking("limit", Cursors.CURSOR),
                Route.acting("GET", PATH + "/{id}", Operation.READ_APPROVAL, this::find));
    }

    private Answer list(Call call) throws IOException {
        ApprovalPage page = list.list(
                call.who(),
                new ApprovalsWanted(
                        cursors.asked(call).orElse(null),
                        Queries.number(call, "limit").orElse(null)));
        Optional<String> next = page.next().map(it -> cursors.sealed(call, it));
        Answer answer = Answer.json(json(call).line(new ApprovalPage(page.approvals(), next)));
        return next.map(it -> NEXT.after(answer, call, it)).orElse(answer);
    }

    /** The tag of what waits on a record is the record's: whoever decides on it sends that. */
    private Answer find(Call call) throws IOException {
        Approval approval = find.find(call.who(), approvals.inPath(call).name()).orElseThrow(Problem::none);
        Answer answer = Answer.json(json(call).line(approval));
        return approval.subject() instanceof Approval.OnRecord on
                ? answer.version(on.record().version())
                : answer;
    }

    private ApprovalJson json(Call call) {
        Force force = call.who().force();
        return new ApprovalJson(new ApprovalJson.Naming() {
            @Override
            public Optional<String> record(String reference) {
                return Optional.of(ids.of(PathIds.Kind.INCIDENT, force, reference));
            }

            @Override
            public Optional<String> child(String reference) {
                return Optional.of(ids.of(PathIds.Kind.CHILD, force, reference));
            }
        });
    }
}
