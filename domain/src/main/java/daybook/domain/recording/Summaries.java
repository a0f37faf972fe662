package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the crimes together make of each person, and whether this notice counts for them (H-2, without history). */
final class Summaries {

    private final List<JudgedExchange> exchanges;
    private final List<Crime> crimes;
    private final Findings findings;

    Summaries(List<JudgedExchange> exchanges, List<Crime> crimes, Findings findings) {
        this.exchanges = exchanges;
        this.crimes = crimes;
        this.findings = findings;
    }

    /** A child is somebody under 18 on the day of the exchange: what they did from 18 on is no notice of a child. */
    List<PersonSummary> of(List<Person> people) {
        List<PersonSummary> all = new ArrayList<>(people.size());
        for (Person person : people) {
            Set<Role> asAChild = rolesOf(person.id(), Age.ADULT);
            boolean only = !asAChild.isEmpty() && asAChild.stream().noneMatch(Role::answersForTheCrime);
            boolean counts = !only && (tookPart(person.id()) || isSuspectByAFactor(person.id(), asAChild));
            all.add(PersonSummary.alone(
                    person.id(), rolesOf(person.id(), Integer.MAX_VALUE), counts ? 1 : 0, only ? 1 : 0));
        }
        return all;
    }

    private Set<Role> rolesOf(String person, int under) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Crime crime : crimes) {
            for (Involvement it : crime.people()) {
                if (it.person().equals(person) && it.age().orElse(0) < under) {
                    roles.add(it.role());
                }
            }
        }
        return roles;
    }

    /** Whether they answer for what they brought about and for nothing else, which counts too (DAYBOOK-28). */
    private boolean isSuspectByAFactor(String person, Set<Role> roles) {
        if (!roles.contains(Role.SUSPECT)) {
            return false;
        }
        for (JudgedExchange in : exchanges) {
            for (Factor factor : in.classification().factors()) {
                if (!factor.isDerived()
                        && in.exchange().broughtAboutBy(factor).contains(person)
                        && !in.isAdult(person)
                        && !in.isForcedChild(person)) {
                    findings.because(Rule.SUSPECT_BY_A_FACTOR_COUNTS, Fact.of(FactKind.FACTOR_BY, in.index(), factor));
                }
            }
        }
        return true;
    }

    private boolean tookPart(String person) {
        for (JudgedExchange in : exchanges) {
            boolean part = in.exchange().isTakenBy(person)
                    || in.exchange().isSentBy(person)
                    || in.exchange().isAskedForBy(person);
            if (part && in.classification().inScope() && !in.isAdult(person) && !in.isForcedChild(person)) {
                return true;
            }
        }
        return false;
    }
}
