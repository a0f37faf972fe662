package daybook.domain.recording;

import daybook.domain.category.Aggravation;
import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.category.ScopeRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the decision could still become by any combination of answers to what is open. Source: NPCC-2024. */
final class Outlook {

    private final List<JudgedExchange> exchanges;
    private final Set<Fact> open;

    Outlook(List<JudgedExchange> exchanges, Set<Fact> open) {
        this.exchanges = exchanges;
        this.open = open;
    }

    CouldBecome from(Category present) {
        return new CouldBecome(
                present != Category.NON_AGGRAVATED && couldBecomeNonAggravated(),
                present != Category.AGGRAVATED && couldAnyBecomeAggravated(),
                present != null && couldAllLeave());
    }

    private boolean couldAnyBecomeAggravated() {
        for (JudgedExchange in : exchanges) {
            if (couldBecomeAggravated(in)) {
                return true;
            }
        }
        return false;
    }

    private boolean couldAllLeave() {
        for (JudgedExchange in : exchanges) {
            if (isIn(in) && !couldLeave(in)) {
                return false;
            }
        }
        return true;
    }

    private boolean couldBecomeAggravated(JudgedExchange in) {
        if (isIn(in)) {
            return isOpen(in, FactKind.REQUESTS, FactKind.SENT, FactKind.SENT_BY, FactKind.OTHER_RECIPIENTS)
                    || hasOpenFactor(in)
                    || in.incident().people().stream()
                            .anyMatch(it -> !it.age().isKnown()
                                    && AgeProspects.takesPart(it.id(), in.exchange())
                                    && !it.id().equals(in.exchange().pictured()));
        }
        if (!ScopeRules.couldComeIn(in)) {
            return false;
        }
        return isOpen(in, FactKind.REQUESTS, FactKind.SENT)
                || hasOpenFactor(in)
                || isOpen(in, FactKind.TAKEN_BY) && hasAFactor(in);
    }

    /** Whether every aggravated exchange could fall outside while another is, or comes, in without aggravation. */
    private boolean couldBecomeNonAggravated() {
        Set<String> adults = new HashSet<>();
        List<JudgedExchange> staying = new ArrayList<>(exchanges);
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (JudgedExchange in : List.copyOf(staying)) {
                if (isIn(in) && isAggravatedIf(adults, in)) {
                    if (!couldLeave(in)) {
                        return false;
                    }
                    if (!ScopeRules.isTakerOpen(in)) {
                        adults.add(in.exchange().pictured());
                    }
                    staying.remove(in);
                    settled = false;
                }
            }
        }
        return staying.stream()
                .filter(it -> !adults.contains(it.exchange().pictured()))
                .anyMatch(it -> isIn(it) || couldComeInWithoutAggravation(it));
    }

    private static boolean isAggravatedIf(Set<String> adults, JudgedExchange in) {
        return in.classification().isAggravated()
                || !adults.contains(in.exchange().pictured())
                        && adults.stream().anyMatch(it -> AgeProspects.takesPart(it, in.exchange()));
    }

    private boolean couldComeInWithoutAggravation(JudgedExchange in) {
        return ScopeRules.couldComeIn(in)
                && !hasAFactor(in)
                && isOpen(in, FactKind.REQUESTS, FactKind.SENT, FactKind.TAKEN_BY);
    }

    private static boolean isIn(JudgedExchange in) {
        return in.classification().inScope();
    }

    private static boolean couldLeave(JudgedExchange in) {
        return ScopeRules.isTakerOpen(in) || !in.isAgeKnown(in.exchange().pictured());
    }

    private static boolean hasAFactor(JudgedExchange in) {
        return Aggravation.isStatedIn(in.exchange());
    }

    private boolean hasOpenFactor(JudgedExchange in) {
        for (Fact fact : open) {
            if (fact.kind() == FactKind.FACTOR && fact.index() == in.index()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(JudgedExchange in, FactKind... kinds) {
        for (FactKind kind : kinds) {
            if (open.contains(in.fact(kind))) {
                return true;
            }
        }
        return false;
    }
}
