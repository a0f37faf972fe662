package daybook.domain.history;

import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.recording.Crime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A crime that a report ever had on record, and what became of it, as a child's history looks at it (H-2).
 *
 * @param crime the crime as it was recorded last, by a person where a person departed from the proposal
 * @param isLedTo whether the decision that stands leads to it
 * @param cancelled the ground on which it was cancelled; empty where it was not
 */
public record CrimeFate(Crime crime, boolean isLedTo, Optional<CancellationGround> cancelled) {

    /** The grounds on which nothing of the crime is left. Source: HO-OUTCOMES-2026. */
    private static final Set<CancellationGround> NOTHING_LEFT = EnumSet.of(
            CancellationGround.NO_NOTIFIABLE_CRIME, CancellationGround.DUPLICATE, CancellationGround.RECORDED_IN_ERROR);

    /** Whether it was cancelled under C2, C3 or C4: a crime that was transferred, or done in self-defence, took place. */
    boolean isGone() {
        return cancelled.filter(NOTHING_LEFT::contains).isPresent();
    }

    /** Whether what somebody is on it still holds. */
    boolean holds() {
        return isLedTo && !isGone();
    }

    /** What somebody is, or was, on it as a child. */
    Optional<Role> roleAsAChild(String person) {
        return roleAsAChild(person, crime);
    }

    /** What somebody is on a crime as a child, or as somebody of unknown age. */
    static Optional<Role> roleAsAChild(String person, Crime crime) {
        return crime.people().stream()
                .filter(it -> it.person().equals(person) && it.age().orElse(0) < Age.ADULT)
                .map(it -> it.role())
                .findFirst();
    }
}
