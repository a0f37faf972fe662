package daybook.domain.outcome;

import daybook.domain.guidance.Wording;
import java.util.List;

/**
 * A closed crime is not what it was when it was closed. A person looks whether the closing holds; nothing is reopened for them.
 *
 * @param lacking what the closing would lack if it were made now, in the order of the conditions; empty if only the crime has
 *     changed under it
 */
public record ClosingDoubt(List<OutcomeCondition> lacking) {

    public ClosingDoubt {
        lacking = List.copyOf(lacking);
    }

    /** Whether the closing does not hold: somebody reopens the crime and closes it again (NPCC-2024, HO-OUTCOMES-2026). */
    public boolean isToCloseAgain() {
        return !lacking.isEmpty();
    }

    public String says(Wording wording) {
        return wording.of(isToCloseAgain() ? "closing.LACKS" : "closing.CHANGED");
    }
}
