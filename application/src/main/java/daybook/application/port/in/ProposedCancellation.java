package daybook.application.port.in;

import daybook.domain.outcome.CancellationCondition;
import java.util.List;

/**
 * On what ground a person wants to cancel a crime. {@code null} is what was left out.
 *
 * @param ground the code of the ground, as in {@code C2}; required
 * @param onRecord what the record holds for it
 * @param why in plain words; required
 */
public record ProposedCancellation(
        String ground,
        List<CancellationCondition> onRecord,
        @PlainText String why) {

    public ProposedCancellation {
        onRecord = Listed.copy(onRecord);
    }

    @Override
    public String toString() {
        return "ProposedCancellation[masked]";
    }
}
