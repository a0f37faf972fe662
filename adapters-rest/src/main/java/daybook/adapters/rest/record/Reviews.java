package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.port.in.KeepRecord;
import daybook.application.port.in.RecordVersion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The decision to keep a record that somebody has to review, or to erase it. */
public final class Reviews implements Resource {

    private final KeepRecord keep;
    private final Erasures erasures;
    private final Records records;

    /** Over these ports. */
    public Reviews(KeepRecord keep, Erasures erasures, Records records) {
        this.keep = keep;
        this.erasures = erasures;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.acting(
                "POST",
                "/v1/reviews/{id}",
                List.of(Operation.DECIDE_REVIEW, Operation.PROPOSE_ERASURE, Operation.ERASE_RECORD),
                this::decide));
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
