package daybook.domain.outcome;

import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A recorded crime and what the later decision makes of it; both stay on record.
 *
 * @param before the crime as it was decided first
 * @param after the crime as it is decided now
 */
public record KeptCrime(Crime before, Crime after) {

    /** Whether it is recorded under another offence, class or category now (HOCR-2026 p12-13). */
    public boolean isReclassified() {
        return !before.offence().offence().equals(after.offence().offence())
                || !before.offence().offenceClass().equals(after.offence().offenceClass())
                || before.category() != after.category();
    }

    public boolean isFlaggedOtherwise() {
        return !before.flags().equals(after.flags());
    }

    /** Who is something else on it now, in the order of the first decision and then of the later one. */
    public List<RoleChange> roleChanges() {
        Set<String> people = new LinkedHashSet<>();
        before.people().stream().map(Involvement::person).forEach(people::add);
        after.people().stream().map(Involvement::person).forEach(people::add);
        return people.stream()
                .filter(it -> !before.roleOf(it).equals(after.roleOf(it)))
                .map(it -> RoleChange.between(it, before, after))
                .toList();
    }

    /** Whether nothing of it changes on record. */
    public boolean isUnchanged() {
        return !isReclassified() && !isFlaggedOtherwise() && roleChanges().isEmpty();
    }
}
