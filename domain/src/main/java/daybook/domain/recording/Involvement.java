package daybook.domain.recording;

import daybook.domain.child.Role;
import java.util.OptionalInt;

/**
 * Somebody's part in a crime.
 *
 * @param person their id in the report
 * @param role what they are on this crime
 * @param age in whole years on the day of the exchange; empty if not known
 */
public record Involvement(String person, Role role, OptionalInt age) {

    @Override
    public String toString() {
        return "Involvement[" + role + "]";
    }
}
