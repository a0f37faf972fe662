package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.problem.Problems;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Answers what no route takes, in the same form as every other problem. */
final class Unrouted {

    private final Sending sending;

    Unrouted(Sending sending) {
        this.sending = sending;
    }

    /** The library found no route, or gave up on a request. */
    void declined(HttpResponseException why, Context context) throws IOException {
        answer(problem(why.getStatus()), context);
    }

    /** A failure outside of any route. */
    void failed(Exception why, Context context) throws IOException {
        answer(Problems.of(why), context);
    }

    /** A method that no route at this path takes. */
    void notBy(String allowed, Context context) throws IOException {
        Problem problem = Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "This path takes " + allowed + ".");
        answer(problem.with("Allow", allowed), context);
    }

    /** The problem of a status that the library chose. */
    static Problem problem(int status) {
        ProblemKind kind = Arrays.stream(ProblemKind.values())
                .filter(it -> it.status() == status)
                .findFirst()
                .orElse(isTheirs(status) ? ProblemKind.INVALID : ProblemKind.UNEXPECTED);
        return Problem.of(kind, kind == ProblemKind.NOT_FOUND ? "Nothing is at this path." : kind.title() + ".");
    }

    /** Also what the library calls not implemented, and a version of HTTP that it does not speak. */
    private static boolean isTheirs(int status) {
        return status < 500 || status == 501 || status == 505;
    }

    private void answer(Problem problem, Context context) throws IOException {
        Correlation correlation = Correlation.of(Optional.ofNullable(context.header(Correlation.HEADER)));
        sending.send(ProblemJson.answer(problem, correlation), correlation, context);
        Journal.unrouted(problem.kind().status(), correlation);
    }
}
