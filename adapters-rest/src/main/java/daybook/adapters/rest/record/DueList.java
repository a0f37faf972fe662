package daybook.adapters.rest.record;

import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Cursors;
import daybook.adapters.rest.route.NextPage;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.json.ReviewJson;
import daybook.application.port.in.ReviewDue;
import daybook.application.port.in.ReviewList;
import daybook.application.port.in.ReviewsWanted;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Which records somebody has to review, page by page. */
public final class DueList implements Resource {

    private static final String PATH = "/v1/reviews";
    private static final NextPage NEXT = new NextPage(PATH, List.of("within", "limit"), Cursors.CURSOR);

    private final ReviewDue due;
    private final Cursors cursors;
    private final Records records;

    /** Over that port, with cursors and records as they are named there. */
    public DueList(ReviewDue due, Cursors cursors, Records records) {
        this.due = due;
        this.cursors = cursors;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("GET", PATH, Operation.LIST_DUE, this::list).asking("within", "limit", Cursors.CURSOR));
    }

    private Answer list(Call call) throws IOException {
        ReviewList page = due.due(call.who(), wanted(call));
        Optional<String> next = page.next().map(it -> cursors.sealed(call, it));
        ReviewJson json = new ReviewJson(it -> Optional.of(records.id(call, it)));
        Answer answer = Answer.json(json.line(new ReviewList(page.records(), next)));
        return next.map(it -> NEXT.after(answer, call, it)).orElse(answer);
    }

    private ReviewsWanted wanted(Call call) {
        return new ReviewsWanted(
                Queries.number(call, "within").orElse(null),
                cursors.asked(call).orElse(null),
                Queries.number(call, "limit").orElse(null));
    }
}
