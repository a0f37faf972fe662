package daybook.application.record;

import daybook.domain.child.Role;
import java.util.OptionalInt;

/**
 * Somebody's part in a recorded crime.
 *
 * @param id their id in the report
 * @param role what they are on this crime
 * @param age in whole years on the day of the exchange; {@link #NOT_KNOWN} if nobody knows it
 */
public record RecordedPerson(String id, Role role, int age) {

    /** Stands for an age that is not known. */
    public static final int NOT_KNOWN = -1;

    /** The age, if it is known. */
    public OptionalInt knownAge() {
        return age == NOT_KNOWN ? OptionalInt.empty() : OptionalInt.of(age);
    }

    @Override
    public String toString() {
        return "RecordedPerson[" + role + "]";
    }
}
