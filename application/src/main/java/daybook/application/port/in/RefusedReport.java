package daybook.application.port.in;

import daybook.domain.incident.Refusal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What was sent or asked cannot be taken. Everything found wrong is said at once, with its place.
 *
 * <p>Fit to show: places and messages name what is expected and never repeat what was given.
 */
public final class RefusedReport extends RuntimeException {

    /** The most refusals that are listed; what is wrong beyond them shows when these are put right. */
    public static final int MOST = 100;

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;
    private final boolean byRule;

    /**
     * What was asked is not of its form, for these reasons.
     *
     * @param refusals what is wrong and where; at least one
     */
    public RefusedReport(List<Refusal> refusals) {
        this(refusals, false);
    }

    private RefusedReport(List<Refusal> refusals, boolean byRule) {
        super(lines(refusals), null, false, false);
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a refusal says what is wrong");
        }
        this.refusals = List.copyOf(refusals.subList(0, Math.min(MOST, refusals.size())));
        this.byRule = byRule;
    }

    /** What was asked is of its form, and a rule refuses it. */
    public static RefusedReport byRule(List<Refusal> refusals) {
        return new RefusedReport(refusals, true);
    }

    /** A refusal for a single reason. */
    public static RefusedReport at(String place, String message) {
        return at(List.of(place), message);
    }

    /** A refusal for the same reason at each of these places, at least one. */
    public static RefusedReport at(List<String> places, String message) {
        return new RefusedReport(
                places.stream().map(it -> new Refusal(it, message)).toList());
    }

    /** The same with its places told otherwise; what is the same then is told once. */
    public RefusedReport placed(UnaryOperator<String> places) {
        return new RefusedReport(
                refusals.stream()
                        .map(it -> new Refusal(places.apply(it.at()), it.message()))
                        .distinct()
                        .toList(),
                byRule);
    }

    /** What is wrong and where, in the order of the report; at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Whether it is of its form and a rule refuses it; otherwise something is missing or is none of what it should be. */
    public boolean isByRule() {
        return byRule;
    }

    private static String lines(List<Refusal> refusals) {
        return refusals.stream().limit(MOST).map(Refusal::toString).collect(Collectors.joining("\n"));
    }
}
