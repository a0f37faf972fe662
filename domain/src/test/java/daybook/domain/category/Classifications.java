package daybook.domain.category;

import daybook.domain.guidance.Rule;
import daybook.domain.incident.Factor;
import java.util.List;

/** What the guidance makes of an exchange, said outright for tests that begin after that step. */
public final class Classifications {

    private Classifications() {}

    public static Classification within(Factor... factors) {
        return Classification.within(List.of(factors));
    }

    public static Classification outside(Rule rule) {
        return Classification.outside(rule);
    }
}
