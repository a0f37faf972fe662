package daybook.domain.category;

import daybook.domain.guidance.Rule;
import daybook.domain.incident.Factor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the guidance makes of one exchange: within it and in which category, or outside it and by which rule. */
public final class Classification {

    private final Rule outside;
    private final List<Factor> factors;

    private Classification(Rule outside, List<Factor> factors) {
        this.outside = outside;
        this.factors = List.copyOf(factors);
    }

    static Classification outside(Rule rule) {
        return new Classification(rule, List.of());
    }

    static Classification within(List<Factor> factors) {
        return new Classification(null, factors);
    }

    public boolean inScope() {
        return outside == null;
    }

    /** The rule that puts it outside this guidance; none if it is within. */
    public Optional<Rule> outsideBy() {
        return Optional.ofNullable(outside);
    }

    /** Its category; none outside this guidance. */
    public Optional<Category> category() {
        return outside != null
                ? Optional.empty()
                : Optional.of(factors.isEmpty() ? Category.NON_AGGRAVATED : Category.AGGRAVATED);
    }

    public boolean isAggravated() {
        return !factors.isEmpty();
    }

    /** What aggravates it, in the order of the guidance; empty if nothing does. */
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Classification that && outside == that.outside && factors.equals(that.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(outside) + factors.hashCode();
    }

    @Override
    public String toString() {
        return outside == null ? "within, aggravated by " + factors : "outside by " + outside.id();
    }
}
