package daybook.application.port.in;

import daybook.domain.incident.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report cannot be read as an incident. Everything found wrong is said at once, with its place.
 *
 * <p>Fit to show: places and messages name what is expected and never repeat what was given.
 */
public final class RefusedReport extends RuntimeException {

    /** The most refusals that are listed; what is wrong beyond them shows when these are put right. */
    public static final int MOST = 100;

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /**
     * A refusal for these reasons.
     *
     * @param refusals what is wrong and where; at least one
     */
    public RefusedReport(List<Refusal> refusals) {
        super(lines(refusals), null, false, false);
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a refusal says what is wrong");
        }
        this.refusals = List.copyOf(refusals.subList(0, Math.min(MOST, refusals.size())));
    }

    /** A refusal for a single reason. */
    public static RefusedReport at(String place, String message) {
        return new RefusedReport(List.of(new Refusal(place, message)));
    }

    /** What is wrong and where, in the order of the report; at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }

    private static String lines(List<Refusal> refusals) {
        return refusals.stream().limit(MOST).map(Refusal::toString).collect(Collectors.joining("\n"));
    }
}
