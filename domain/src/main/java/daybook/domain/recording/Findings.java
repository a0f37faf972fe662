package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.guidance.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules have to say beside the crimes, gathered while they run: reasons, referrals, open facts. */
final class Findings {

    private final Map<Rule, List<Fact>> reasons = new EnumMap<>(Rule.class);
    private final Map<ReferralPoint, Referral> referrals = new EnumMap<>(ReferralPoint.class);
    private final Map<Fact, Set<Aspect>> open = new LinkedHashMap<>();

    void because(Rule rule, Fact fact) {
        addOnce(reasons.computeIfAbsent(rule, it -> new ArrayList<>(2)), fact);
    }

    /** Refers what the decision read as the first of its readings. */
    void refer(ReferralPoint point, Fact fact) {
        refer(point, 1, fact);
    }

    void refer(ReferralPoint point, int reading, Fact fact) {
        Referral earlier = referrals.get(point);
        List<Fact> facts = new ArrayList<>(earlier == null ? List.of() : earlier.facts());
        addOnce(facts, fact);
        referrals.put(point, new Referral(point, reading, facts));
    }

    /** A fact that is not known and could change these aspects. */
    void open(Fact fact, Set<Aspect> couldChange) {
        open.merge(fact, couldChange, Findings::union);
    }

    List<Reason> reasons() {
        List<Reason> all = new ArrayList<>(reasons.size());
        reasons.forEach((rule, facts) -> all.add(new Reason(rule, facts)));
        return all;
    }

    List<Referral> referrals() {
        return new ArrayList<>(referrals.values());
    }

    Map<Fact, Set<Aspect>> openFacts() {
        return open;
    }

    private static Set<Aspect> union(Set<Aspect> some, Set<Aspect> more) {
        if (some.equals(more)) {
            return some;
        }
        EnumSet<Aspect> both = EnumSet.copyOf(some);
        both.addAll(more);
        return both;
    }

    private static void addOnce(List<Fact> facts, Fact fact) {
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }
}
