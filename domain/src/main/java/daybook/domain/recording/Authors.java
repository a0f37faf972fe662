package daybook.domain.recording;

import daybook.domain.category.JudgedExchange;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who brought about what in an aggravated exchange, as far as it is known (K-10, K-13). Source: NPCC-2024. */
final class Authors {

    private final JudgedExchange in;
    private final Exchange exchange;

    Authors(JudgedExchange in) {
        this.in = in;
        this.exchange = in.exchange();
    }

    boolean include(String person) {
        return !factorsOf(List.of(person)).isEmpty();
    }

    /** What any of these people brought about. */
    Set<Factor> factorsOf(List<String> people) {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        for (Factor factor : Factor.ENTERED) {
            if (exchange.has(factor) && people.stream().anyMatch(exchange.broughtAboutBy(factor)::contains)) {
                factors.add(factor);
            }
        }
        return factors;
    }

    /** What somebody brought about, and nobody knows who. */
    Set<Factor> factorsOfNobodyKnown() {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        for (Factor factor : Factor.ENTERED) {
            if (exchange.has(factor) && exchange.broughtAboutBy(factor).isEmpty()) {
                factors.add(factor);
            }
        }
        return factors;
    }

    /** Those who did not ask: one group for each factor, or for several if the same people brought them about. */
    List<Group> whoDidNotAsk() {
        Map<Set<String>, Group> groups = new LinkedHashMap<>();
        for (Factor factor : Factor.ENTERED) {
            if (exchange.has(factor)) {
                List<String> people = new ArrayList<>(exchange.broughtAboutBy(factor));
                people.removeIf(it -> exchange.isAskedForBy(it) || in.isForcedChild(it));
                if (!people.isEmpty()) {
                    groups.computeIfAbsent(Set.copyOf(people), it -> groupOf(people))
                            .factors()
                            .add(factor);
                }
            }
        }
        return List.copyOf(groups.values());
    }

    private Group groupOf(List<String> people) {
        return new Group(in, people, false, EnumSet.noneOf(Factor.class));
    }
}
