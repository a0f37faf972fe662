package daybook.domain.category;

import daybook.domain.guidance.Rule;
import daybook.domain.incident.Factor;
import java.util.List;

/** Makes the classifications that a broken decision would hold; the real ones are made in this package alone. */
public final class Reclassified {

    private Reclassified() {}

    public static Classification outside(Rule rule) {
        return Classification.outside(rule);
    }

    public static Classification within(List<Factor> factors) {
        return Classification.within(factors);
    }
}
