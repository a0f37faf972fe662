package daybook.domain.outcome;

import java.util.List;
import java.util.Optional;

/**
 * Whether a crime may close as proposed, with all that is missing at once.
 *
 * @param outcome the outcome that was proposed
 * @param missing what must still be put on the record, in the order of the conditions
 * @param warnings what a person should weigh; they stop nothing
 */
public record ClosingCheck(Outcome outcome, List<OutcomeCondition> missing, List<OutcomeWarning> warnings) {

    public ClosingCheck {
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }

    /** Whether nothing is missing. The decision stays with a person. */
    public boolean allowed() {
        return missing.isEmpty();
    }

    /** The ground on which to cancel the crime in place of closing it, where another force takes it (HO-OUTCOMES-2026). */
    public Optional<CancellationGround> cancelInstead() {
        return missing.contains(OutcomeCondition.NO_OTHER_POLICE_FORCE)
                ? Optional.of(CancellationGround.TRANSFERRED)
                : Optional.empty();
    }
}
