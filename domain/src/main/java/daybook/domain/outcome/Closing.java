package daybook.domain.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A proposal to close a crime: with which outcome, when, and what is on the record for it.
 *
 * @param outcome the outcome a person has chosen
 * @param day the day of closing, in London
 * @param otherBody who will act further; {@link OtherBody#NONE} if nobody is named
 * @param onRecord what the record holds, of the conditions that a person states
 */
public record Closing(Outcome outcome, LocalDate day, OtherBody otherBody, Set<OutcomeCondition> onRecord) {

    public Closing {
        onRecord = Set.copyOf(onRecord);
        if (!onRecord.stream().allMatch(OutcomeCondition::isStated)) {
            throw new IllegalArgumentException("a condition that is worked out from the record cannot be stated");
        }
    }

    /** With nothing on the record yet. */
    public static Closing with(Outcome outcome, LocalDate day) {
        return new Closing(outcome, day, OtherBody.NONE, Set.of());
    }

    /** The same with these on the record too. */
    public Closing having(OutcomeCondition... conditions) {
        Set<OutcomeCondition> all = EnumSet.noneOf(OutcomeCondition.class);
        all.addAll(onRecord);
        all.addAll(Arrays.asList(conditions));
        return new Closing(outcome, day, otherBody, all);
    }

    /** The same with this body named to act further. */
    public Closing actedOnBy(OtherBody body) {
        return new Closing(outcome, day, body, onRecord);
    }
}
