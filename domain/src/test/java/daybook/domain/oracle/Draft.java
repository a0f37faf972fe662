package daybook.domain.oracle;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A crime in the making. */
final class Draft {

    final Category category;
    /** What it has in common with the crimes it is one with (K-21). */
    final List<Object> sameAs;

    private final LocalDate ownDay;
    private final List<Draft> others = new ArrayList<>();
    /** The earliest. */
    LocalDate day;

    String code;
    String offenceClass;
    List<String> alternatives = List.of();
    final Map<String, Role> people = new LinkedHashMap<>();
    final Set<String> exchanges = new LinkedHashSet<>();

    Draft(View view, Category category, Object... sameAs) {
        this.category = category;
        this.sameAs = List.of(sameAs);
        ownDay = view.day;
        day = view.day;
        exchanges.add(view.exchange.id());
    }

    Draft recordedAs(String its) {
        code = its;
        offenceClass = Codes.classOf(its);
        return this;
    }

    Draft put(Role role, Iterable<String> who) {
        who.forEach(person -> people.merge(person, role, Draft::stronger));
        return this;
    }

    private static Role stronger(Role one, Role other) {
        List<Role> strength = List.of(Role.SUSPECT, Role.PERSON_INVOLVED, Role.VICTIM, Role.WITNESS);
        return strength.indexOf(one) <= strength.indexOf(other) ? one : other;
    }

    /** Takes in another of the same. */
    void join(Draft later) {
        others.add(later);
        if (later.day.isBefore(day)) {
            day = later.day;
        }
        exchanges.addAll(later.exchanges);
        later.people.forEach((person, role) -> put(role, List.of(person)));
    }

    /** Settles the offence by the earliest day; what several exchanges of that day lead to is put together. */
    void settleOffence() {
        List<Draft> ofThatDay = new ArrayList<>(others);
        ofThatDay.add(0, this);
        ofThatDay.removeIf(it -> !it.ownDay.equals(day));
        Draft first = ofThatDay.get(0);
        boolean alike = ofThatDay.stream()
                .allMatch(it -> Objects.equals(it.code, first.code) && it.alternatives.equals(first.alternatives));
        List<String> all = new ArrayList<>();
        List<String> proposed = new ArrayList<>();
        for (Draft it : ofThatDay) {
            if (it.code != null) {
                proposed.add(it.code);
            }
            all.addAll(it.alternatives);
        }
        String its = first.code;
        List<String> alternativesOfAll = first.alternatives;
        if (!alike) {
            all.addAll(proposed);
            its = Codes.longest(proposed);
            all.sort(null);
            alternativesOfAll = Codes.alternatives(all, its, day);
        }
        offenceClass = its == null ? first.offenceClass : Codes.classOf(its);
        code = its;
        alternatives = alternativesOfAll;
    }

    ExpectedCrime done() {
        return new ExpectedCrime(
                category, code, offenceClass, List.copyOf(alternatives), Map.copyOf(people), Set.copyOf(exchanges));
    }
}
