package daybook.domain.outcome;

import daybook.domain.child.Role;
import daybook.domain.recording.Crime;
import java.util.Optional;

/** Somebody is something else on a crime than was recorded. Who heard of the old role is told: DPA-2018 s.38. */
public final class RoleChange {

    private final String person;
    private final String crime;
    private final Role from;
    private final Role to;

    private RoleChange(String person, String crime, Role from, Role to) {
        this.person = person;
        this.crime = crime;
        this.from = from;
        this.to = to;
    }

    static RoleChange between(String person, Crime before, Crime after) {
        return new RoleChange(
                person,
                before.id(),
                before.roleOf(person).orElse(null),
                after.roleOf(person).orElse(null));
    }

    static RoleChange withdrawn(String person, Crime cancelled) {
        return new RoleChange(person, cancelled.id(), cancelled.roleOf(person).orElse(null), null);
    }

    /** Their id in the report. */
    public String person() {
        return person;
    }

    /** The id of the crime in the earlier decision, under which it is on record. */
    public String crime() {
        return crime;
    }

    /** What they were recorded as; none if they had no part in the crime. */
    public Optional<Role> from() {
        return Optional.ofNullable(from);
    }

    /** What they are on it now; none if they have no part in it any more. */
    public Optional<Role> to() {
        return Optional.ofNullable(to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleChange that
                && person.equals(that.person)
                && crime.equals(that.crime)
                && from == that.from
                && to == that.to;
    }

    @Override
    public int hashCode() {
        return 31 * person.hashCode() + crime.hashCode();
    }

    @Override
    public String toString() {
        return "RoleChange[" + from().map(Role::name).orElse("none") + " to "
                + to().map(Role::name).orElse("none") + "]";
    }
}
