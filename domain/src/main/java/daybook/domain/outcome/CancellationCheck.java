package daybook.domain.outcome;

import java.util.List;

/**
 * Whether a crime may be cancelled as proposed, with all that is missing at once.
 *
 * @param ground the ground that was proposed
 * @param missing what must still be put on the record, in the order of the conditions
 */
public record CancellationCheck(CancellationGround ground, List<CancellationCondition> missing) {

    public CancellationCheck {
        missing = List.copyOf(missing);
    }

    /** Whether nothing is missing. The decision stays with a person. */
    public boolean allowed() {
        return missing.isEmpty();
    }
}
