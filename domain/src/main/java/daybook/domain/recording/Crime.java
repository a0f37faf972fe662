package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.incident.Flag;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One crime to record.
 *
 * @param id its number in the decision, from 1
 * @param exchanges the ids of the exchanges it rests on, in the order of the report; at least one
 * @param category the category of those exchanges
 * @param offence what to record it as
 * @param people who is what on it; empty roles are never listed
 * @param flags the markers it carries (HOCR-2026 p29)
 */
public record Crime(
        String id,
        List<String> exchanges,
        Category category,
        ProposedOffence offence,
        List<Involvement> people,
        Set<Flag> flags) {

    public Crime {
        exchanges = List.copyOf(exchanges);
        people = List.copyOf(people);
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** The first exchange it rests on. */
    public String exchange() {
        return exchanges.get(0);
    }

    /** What somebody is on this crime; none if they have no part in it. */
    public Optional<Role> roleOf(String person) {
        for (Involvement involvement : people) {
            if (involvement.person().equals(person)) {
                return Optional.of(involvement.role());
            }
        }
        return Optional.empty();
    }

    /** Whether anybody is a suspect on it. */
    public boolean namesASuspect() {
        return people.stream().anyMatch(it -> it.role() == Role.SUSPECT);
    }
}
