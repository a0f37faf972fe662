package daybook.domain.recording;

import daybook.domain.child.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the decision makes of one person, across its crimes.
 *
 * @param id their id in the report
 * @param roles what they are on any crime; empty if on none
 * @param notices how many notices count for them, this report's included; 0 or 1 without history (H-2)
 * @param vulnerability on how many notices they were a victim or witness only; 0 or 1 without history (H-2)
 */
public record PersonSummary(String id, Set<Role> roles, int notices, int vulnerability) {

    public PersonSummary {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    @Override
    public String toString() {
        return "PersonSummary" + roles;
    }
}
