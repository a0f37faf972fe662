package daybook.adapters.rest.problem;

import daybook.application.port.in.EnterRefusal.Why;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is not done, and why. Fit to show: nothing of what was sent is in it.
 *
 * <p>Thrown by whatever finds it and answered in one place.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Refusal> errors;
    private final transient Map<String, String> headers;
    private final transient List<Why> before;

    private Problem(
            ProblemKind kind, String detail, List<Refusal> errors, Map<String, String> headers, List<Why> before) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
        this.before = before;
    }

    /** A problem of that kind, in a sentence. */
    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), Map.of(), List.of());
    }

    /** There is nothing of the force under an id: not there, another's, or none at all, which nobody is told apart. */
    public static Problem none() {
        return of(ProblemKind.NOT_FOUND, "There is nothing under that id.");
    }

    /** The same, said before anything was looked up: the id opens to nothing. */
    public static Problem unopened() {
        return none().beforeAnyAct(Why.NOTHING_THERE);
    }

    /** A problem with all that is wrong, each with its place. */
    public static Problem of(ProblemKind kind, List<Refusal> errors) {
        String detail = errors.size() == 1 ? "One thing is wrong." : errors.size() + " things are wrong.";
        return new Problem(kind, detail, errors, Map.of(), List.of());
    }

    /** A problem with one place. */
    public static Problem at(String place, String expected) {
        return of(ProblemKind.INVALID, RefusedReport.at(place, expected).refusals());
    }

    /** The same, said with a header too. */
    public Problem with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(kind, getMessage(), errors, more, before);
    }

    /** The same, found before any act began that would leave an entry of it. */
    public Problem beforeAnyAct(Why why) {
        return new Problem(kind, getMessage(), errors, headers, List.of(why));
    }

    /** Why somebody was refused before any act began; empty if one did, or if there is nothing to enter of it. */
    public Optional<Why> before() {
        return before.stream().findFirst();
    }

    /** What is wrong. */
    public ProblemKind kind() {
        return kind;
    }

    /** What is wrong where; empty if it is no matter of places. */
    public List<Refusal> errors() {
        return errors;
    }

    /** What the answer says in its headers beside. */
    public Map<String, String> headers() {
        return headers;
    }
}
