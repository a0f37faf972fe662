package daybook.domain.oracle;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A crime in the making. */
final class Draft {

    final Category category;
    /** What it has in common with the crimes it is one with (K-21). */
    final List<Object> sameAs;

    LocalDate day;
    String code;
    String offenceClass;
    List<String> alternatives = List.of();
    final Map<String, Role> people = new LinkedHashMap<>();
    final Set<String> exchanges = new LinkedHashSet<>();

    Draft(View view, Category category, Object... sameAs) {
        this.category = category;
        this.sameAs = List.of(sameAs);
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

    /** Takes in another of the same: the earlier day decides the offence, and a tie the order of the report. */
    void join(Draft later) {
        if (later.day.isBefore(day)) {
            day = later.day;
            code = later.code;
            offenceClass = later.offenceClass;
            alternatives = later.alternatives;
        }
        exchanges.addAll(later.exchanges);
        later.people.forEach((person, role) -> put(role, List.of(person)));
    }

    ExpectedCrime done() {
        return new ExpectedCrime(
                category, code, offenceClass, List.copyOf(alternatives), Map.copyOf(people), Set.copyOf(exchanges));
    }
}
