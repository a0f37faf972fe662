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
 * @param notices how many notices count for them, this report's included if it does; 0 or 1 without history (H-2)
 * @param vulnerability on how many notices they were a victim or witness only; 0 or 1 without history (H-2)
 * @param remembered whether reports besides this one are counted in
 * @param repeated whether this report counts and the notices reach the force's threshold; never without history (H-1)
 * @param notes what their history gives a person to consider; empty without history (H-3)
 */
public record PersonSummary(
        String id,
        Set<Role> roles,
        int notices,
        int vulnerability,
        boolean remembered,
        boolean repeated,
        Set<Note> notes) {

    public PersonSummary {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        notes = notes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(notes));
        if (!remembered && (repeated || notices + vulnerability > 1)) {
            throw new IllegalArgumentException("one report alone is one notice at the most, and repeats nothing");
        }
    }

    /** On one report alone, without history. */
    public static PersonSummary alone(String id, Set<Role> roles, int notices, int vulnerability) {
        return new PersonSummary(id, roles, notices, vulnerability, false, false, Set.of());
    }

    /** The same person with the same roles, and what their other reports add. */
    public PersonSummary remembering(int notices, int vulnerability, boolean repeated, Set<Note> notes) {
        return new PersonSummary(id, roles, notices, vulnerability, true, repeated, notes);
    }

    @Override
    public String toString() {
        return "PersonSummary" + roles;
    }
}
