package daybook.application.record;

import daybook.domain.child.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody is something else on a crime than was on record.
 *
 * @param crime the number of the crime
 * @param person their id in the report
 * @param from what they were on record as; none if they had no part in the crime
 * @param to what they are on it now; none if they have no part in it any more
 */
public record RoleChanged(String crime, String person, Optional<Role> from, Optional<Role> to) {

    /** Every change of a role on a crime that was on record before. */
    public static List<RoleChanged> between(Standing before, Standing after) {
        return before.crimes().stream()
                .flatMap(it -> onOne(it, after.crime(it.number()).orElseThrow()))
                .toList();
    }

    private static Stream<RoleChanged> onOne(StandingCrime before, StandingCrime after) {
        Set<String> people = new LinkedHashSet<>(before.people());
        people.addAll(after.people());
        return people.stream()
                .map(it -> new RoleChanged(before.number(), it, before.roleOf(it), after.roleOf(it)))
                .filter(it -> !it.from().equals(it.to()));
    }

    /** Whether whoever was told of the old role is to be told that it does not hold. Source: DPA-2018 s.38. */
    public boolean isCorrection() {
        return from.isPresent();
    }

    @Override
    public String toString() {
        return "RoleChanged[masked]";
    }
}
