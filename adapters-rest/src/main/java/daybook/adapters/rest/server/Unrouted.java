package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.problem.Problems;
import daybook.adapters.rest.route.Answer;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;

/** Answers what no route takes, in the same form as every other problem. */
final class Unrouted {

    private static final int ADDRESS_TOO_LONG = 414;

    private final Sending sending;
    private final List<Path> paths;

    Unrouted(Sending sending, List<Path> paths) {
        this.sending = sending;
        this.paths = paths;
    }

    /** A path that there is, and the methods that it takes. */
    record Path(Pattern form, String allowed) {

        private static final String ID = "\\{[A-Za-z]+}";

        static Path of(String path, String allowed) {
            return new Path(Pattern.compile(path.replaceAll(ID, "[^/]+")), allowed);
        }
    }

    /** The library found no route, or gave up on a request. It finds none either for a method that it has never heard of. */
    void declined(HttpResponseException why, Context context) throws IOException {
        Optional<Path> there = paths.stream()
                .filter(it -> it.form().matcher(context.path()).matches())
                .findFirst();
        if (why.getStatus() == ProblemKind.NOT_FOUND.status() && there.isPresent()) {
            notBy(there.get().allowed(), context);
        } else {
            answer(problem(why.getStatus()), context);
        }
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

    /** Which methods a path takes. */
    void options(String allowed, Context context) throws IOException {
        answer(Answer.done().with("Allow", allowed), correlation(context), context);
    }

    /** The problem of a body that could not be read to its end. */
    static Problem brokenOff(IOException why) {
        return why instanceof HttpException
                ? Problem.of(ProblemKind.INVALID, "The body ends, or is cut in pieces, otherwise than its headers say.")
                : Problem.of(ProblemKind.TOO_SLOW, "The body did not arrive whole, or not in time.");
    }

    /** The problem of a status that the library chose. */
    static Problem problem(int status) {
        if (status == ADDRESS_TOO_LONG) {
            // It stands in the same head, of which so much is read.
            return problem(ProblemKind.HEADERS_TOO_LARGE.status());
        }
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
        Correlation correlation = correlation(context);
        answer(ProblemJson.answer(problem, correlation), correlation, context);
    }

    private void answer(Answer answer, Correlation correlation, Context context) throws IOException {
        Journal.unrouted(sending.send(answer, correlation, context), correlation);
    }

    private static Correlation correlation(Context context) {
        return Correlation.of(Optional.ofNullable(context.header(Correlation.HEADER)));
    }
}
