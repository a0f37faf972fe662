package daybook.domain.recording;

import daybook.domain.category.Aggravation;
import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.category.ScopeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, LocalDate> adults = new HashMap<>();
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
                        adults.merge(in.exchange().pictured(), in.day(), Outlook::earlier);
                    }
                    staying.remove(in);
                    settled = false;
                }
            }
        }
        return staying.stream()
                .filter(it -> !isAdult(it.exchange().pictured(), it, adults))
                .anyMatch(it -> isIn(it) || couldComeInWithoutAggravation(it));
    }

    private static boolean isAggravatedIf(Map<String, LocalDate> adults, JudgedExchange in) {
        return in.classification().isAggravated()
                || !isAdult(in.exchange().pictured(), in, adults)
                        && adults.keySet().stream()
                                .anyMatch(it -> isAdult(it, in, adults) && AgeProspects.takesPart(it, in.exchange()));
    }

    /** Whether somebody who turns 18 on the day they are known by is an adult on the day of that exchange. */
    private static boolean isAdult(String person, JudgedExchange in, Map<String, LocalDate> adults) {
        LocalDate from = adults.get(person);
        return from != null && !in.day().isBefore(from);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
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
