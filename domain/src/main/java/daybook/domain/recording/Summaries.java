package daybook.domain.recording;

import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Role;
import daybook.domain.incident.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the crimes together make of each person, and whether this notice counts for them (H-2, without history). */
final class Summaries {

    private final List<JudgedExchange> exchanges;
    private final List<Crime> crimes;

    Summaries(List<JudgedExchange> exchanges, List<Crime> crimes) {
        this.exchanges = exchanges;
        this.crimes = crimes;
    }

    List<PersonSummary> of(List<Person> people) {
        List<PersonSummary> all = new ArrayList<>(people.size());
        for (Person person : people) {
            Set<Role> theirs = rolesOf(person.id());
            boolean answers = theirs.contains(Role.SUSPECT) || theirs.contains(Role.PERSON_INVOLVED);
            boolean child = isChild(person.id());
            boolean only = !theirs.isEmpty() && !answers;
            boolean counts = child && !only && (theirs.contains(Role.SUSPECT) || tookPart(person.id()));
            all.add(new PersonSummary(person.id(), theirs, counts ? 1 : 0, child && only ? 1 : 0));
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
