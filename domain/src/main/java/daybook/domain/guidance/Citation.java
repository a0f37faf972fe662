package daybook.domain.guidance;

/**
 * Where a reason comes from.
 *
 * @param source the id of a {@link Source} or of an {@link OwnDecision}
 * @param place the page or paragraph; empty for the whole
 */
public record Citation(String source, String place) {

    public static Citation of(Source source) {
        return new Citation(source.id(), "");
    }

    public static Citation of(Source source, String place) {
        return new Citation(source.id(), place);
    }

    public static Citation of(OwnDecision decision) {
        return new Citation(decision.id(), "");
    }

    /** Whether this cites a decision of this project and not guidance. */
    public boolean isOurs() {
        return source.startsWith("DAYBOOK-");
    }

    @Override
    public String toString() {
        return place.isEmpty() ? source : source + " " + place;
    }
}
