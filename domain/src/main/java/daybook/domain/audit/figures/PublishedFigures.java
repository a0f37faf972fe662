package daybook.domain.audit.figures;

import java.util.Optional;

/**
 * What an audit counted, as it may be shown: whoever makes a report of it holds no number that the report may not tell.
 *
 * @param incidents how many incidents
 * @param accuracy crimes without an error, and with one
 * @param months the same by month of the report, or by year if there are many
 * @param outcomes the same by outcome
 * @param rules findings by rule and severity
 * @param punctuality crimes recorded within 24 hours for certain, and all others
 * @param times crimes by the time it took to record them
 * @param roles children by role, before the adoption day and since; without sums
 * @param cannotTell how often a rule could not tell, by rule and what was wanting; without sums
 */
public record PublishedFigures(
        ShownCount incidents,
        ShownTable accuracy,
        ShownTable months,
        ShownTable outcomes,
        ShownTable rules,
        ShownTable punctuality,
        ShownTable times,
        ShownTable roles,
        ShownTable cannotTell) {

    /** The share of crimes without an error; none if it is not to be shown. */
    public Optional<Share> accuracyRate() {
        return share(accuracy.columnTotals().get(0), accuracy.total());
    }

    /** The share recorded within 24 hours for certain; none if it is not to be shown. */
    public Optional<Share> inTime() {
        return share(punctuality.columnTotals().get(0), punctuality.total());
    }

    static Optional<Share> share(ShownCount some, ShownCount all) {
        return some.isExact() && all.isExact() && all.value() > 0
                ? Optional.of(Share.of(some.value(), all.value(), Confidence.C95))
                : Optional.empty();
    }
}
