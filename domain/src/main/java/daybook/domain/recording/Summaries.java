package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
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

    List<PersonSummary> of(List<Person> people) {
        List<PersonSummary> all = new ArrayList<>(people.size());
        for (Person person : people) {
            Set<Role> theirs = rolesOf(person.id());
            boolean answers = theirs.contains(Role.SUSPECT) || theirs.contains(Role.PERSON_INVOLVED);
            boolean child = isChild(person.id());
            boolean only = !theirs.isEmpty() && !answers;
            boolean counts = child && !only && (tookPart(person.id()) || isSuspectByAFactor(person.id(), theirs));
            all.add(PersonSummary.alone(person.id(), theirs, counts ? 1 : 0, child && only ? 1 : 0));
        }
        return all;
    }

    private Set<Role> rolesOf(String person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Crime crime : crimes) {
            for (Involvement it : crime.people()) {
                if (it.person().equals(person)) {
                    roles.add(it.role());
                }
            }
        }
        return roles;
    }

    private boolean isChild(String person) {
        for (JudgedExchange in : exchanges) {
            if (in.isAdult(person)) {
                return false;
            }
        }
        return true;
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
            if (part && in.classification().inScope() && !in.isForcedChild(person)) {
                return true;
            }
        }
        return false;
    }
}
