package daybook.adapters.rest.child;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.json.NationalJson;
import daybook.application.port.in.AskNational;
import daybook.application.port.in.ChildReview;
import daybook.application.port.in.ProposeSameChild;
import daybook.application.port.in.ReviewChild;
import java.io.IOException;
import java.util.List;

/** What is known of a child: across records, under other references, in other forces. */
public final class ChildReviews implements Resource {

    private final ReviewChild review;
    private final ProposeSameChild sameChild;
    private final AskNational national;
    private final ChildIds ids;

    /** Over these ports. */
    public ChildReviews(ReviewChild review, ProposeSameChild sameChild, AskNational national, ChildIds ids) {
        this.review = review;
        this.sameChild = sameChild;
        this.national = national;
        this.ids = ids;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("GET", "/v1/children/{id}", Operation.REVIEW_CHILD, this::review),
                Route.acting("GET", "/v1/children/{id}/same-child", Operation.PROPOSE_SAME_CHILD, this::sameChild),
                Route.acting("GET", "/v1/children/{id}/who-else", Operation.ASK_NATIONAL, this::whoElse));
    }

    private Answer review(Call call) throws IOException {
        ChildReview found = review.review(call.who(), ids.inPath(call))
                .orElseThrow(() ->
                        Problem.of(ProblemKind.NOT_FOUND, "No record of your force names a child under that id."));
        return Answer.json(ids.naming(call).line(found));
    }

    private Answer sameChild(Call call) throws IOException {
        String child = ids.inPath(call);
        return Answer.json(ids.naming(call).line(child, sameChild.candidates(call.who(), child)));
    }

    private Answer whoElse(Call call) throws IOException {
        return Answer.json(new NationalJson().answers(national.ask(call.who(), ids.inPath(call))));
    }
}
