package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.problem.Problems;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Acting;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** One route as the server calls it: who asks is admitted, what they ask is done, and every failure becomes an answer. */
final class Served implements Handler {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT");

    private final Route route;
    private final Doorkeeper door;
    private final Sending sending;
    private final Meters meters;

    Served(Route route, Doorkeeper door, Sending sending, Meters meters) {
        this.route = route;
        this.door = door;
        this.sending = sending;
        this.meters = meters;
    }

    @Override
    public void handle(Context context) throws IOException {
        Timer.Sample begun = meters.begin();
        Correlation correlation = Correlation.of(Optional.ofNullable(context.header(Correlation.HEADER)));
        int status = ProblemKind.UNEXPECTED.status();
        try {
            status = sending.send(answer(context, correlation), correlation, context);
        } finally {
            Journal.answered(route, status, meters.end(begun, route, status), correlation);
        }
    }

    /** A parameter that is misspelt must not pass for one that was not given. What was given is not repeated. */
    private void checkQuery(Context context) {
        if (!route.parameters().containsAll(context.queryParamMap().keySet())) {
            throw Problem.at(
                    "query",
                    route.parameters().isEmpty()
                            ? "expected no parameters"
                            : "expected only " + String.join(", ", route.parameters()));
        }
    }

    private Answer inside(Context context, Optional<Acting> who) throws IOException {
        checkQuery(context);
        route.media().checkAnswer(Optional.ofNullable(context.header("Accept")));
        if (WITH_BODY.contains(route.method())) {
            Plainness.checkBody(context.req(), route.media());
            route.media().checkBody(Optional.ofNullable(context.header("Content-Type")));
        }
        return route.handling().on(new ServedCall(context, who));
    }

    private Answer answer(Context context, Correlation correlation) {
        try {
            Plainness.check(context.req());
            return door.letIn(route.admission(), context::header, who -> inside(context, who));
        } catch (IOException brokenOff) {
            return ProblemJson.answer(Unrouted.brokenOff(brokenOff), correlation);
        } catch (RuntimeException failure) {
            Problem problem = Problems.of(failure);
            if (problem.kind() == ProblemKind.UNEXPECTED) {
                Journal.failed(failure, correlation);
            } else if (problem.kind() == ProblemKind.UNAVAILABLE) {
                Journal.unavailable(failure, correlation);
            }
            return ProblemJson.answer(problem, correlation);
        }
    }
}
