package daybook.application.port.in;

import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.OutcomeCondition;
import java.time.LocalDate;
import java.util.List;

/**
 * With what a person wants to close a crime. {@code null} is what was left out.
 *
 * @param outcome the code of the outcome, as in {@code 22}; required
 * @param day the day of closing in London; left out, today
 * @param otherBody who will act further; left out, nobody is named
 * @param onRecord what the record holds, of the conditions that a person states
 * @param why in plain words; required where the outcome departs from the guidance
 */
public record ProposedClosure(
        String outcome,
        LocalDate day,
        OtherBody otherBody,
        List<OutcomeCondition> onRecord,
        @PlainText String why) {

    public ProposedClosure {
        onRecord = Listed.copy(onRecord);
    }

    @Override
    public String toString() {
        return "ProposedClosure[masked]";
    }
}
