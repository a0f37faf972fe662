package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.json.ReviewJson;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.KeepRecord;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReviewDue;
import daybook.application.port.in.ReviewList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Records that somebody has to review, and the decision to keep one or to erase it. */
public final class Reviews implements Resource {

    private final ReviewDue due;
    private final KeepRecord keep;
    private final Erasures erasures;
    private final Records records;

    /** Over these ports. */
    public Reviews(ReviewDue due, KeepRecord keep, Erasures erasures, Records records) {
        this.due = due;
        this.keep = keep;
        this.erasures = erasures;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("GET", "/v1/reviews", Operation.LIST_DUE, this::due)
                        .asking("within", "limit"),
                Route.acting(
                        "POST",
                        "/v1/reviews/{id}",
                        List.of(Operation.DECIDE_REVIEW, Operation.PROPOSE_ERASURE, Operation.ERASE_RECORD),
                        this::decide));
    }

    private Answer due(Call call) throws IOException {
        int within = Queries.number(call, "within").orElse(0);
        int limit = Queries.number(call, "limit").orElse(IncidentsWanted.USUAL);
        ReviewList list = due.due(call.who(), within, limit);
        return Answer.json(new ReviewJson(it -> Optional.of(records.id(call, it))).line(list));
    }

    private Answer decide(Call call) throws IOException {
        RecordVersion seen = records.seen(call);
        Review review = Bodies.read(call, Review.class);
        if (review.decision() == null) {
            throw Problem.at("decision", "expected KEEP or ERASE");
        }
        return switch (review.decision()) {
            case KEEP -> kept(call, seen, review);
            case ERASE ->
                review.proposal() == null
                        ? erasures.proposed(call, seen, review.why())
                        : erasures.erased(call, seen, review.proposal(), Optional.ofNullable(review.why()));
        };
    }

    private Answer kept(Call call, RecordVersion seen, Review review) {
        if (review.proposal() != null) {
            throw Problem.at("proposal", "expected only where a record is erased");
        }
        return records.answer(keep.keep(call.who(), seen, review.why()));
    }

    /** What can be decided. */
    private enum Decision {
        KEEP,
        ERASE
    }

    /** What was decided, and why; or, of an erasure, the number under which it was proposed. */
    private record Review(Decision decision, String why, String proposal) {

        @Override
        public String toString() {
            return "Review[masked]";
        }
    }
}
