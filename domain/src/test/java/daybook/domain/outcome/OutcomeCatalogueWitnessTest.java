package daybook.domain.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.guidance.UnnamedSuspectReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeCatalogueWitnessTest {

    @ParameterizedTest
    @EnumSource(UnnamedSuspectReading.class)
    void a_named_suspect_is_either_needed_or_warned_of_for_21_and_22_and_never_both(UnnamedSuspectReading reading) {
        for (Outcome outcome : Outcome.values()) {
            boolean needed = OutcomeCondition.SUSPECT_NAMED.isNeededFor(outcome, reading);
            boolean warned = OutcomeWarning.NO_NAMED_SUSPECT.isSaidOf(outcome, reading);
            boolean concerned =
                    outcome == Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST || outcome == Outcome.DIVERSION_COMPLETED;

            assertEquals(concerned, needed || warned, outcome.code());
            assertFalse(needed && warned, outcome.code());
            assertEquals(concerned && reading == UnnamedSuspectReading.REFUSE, needed, outcome.code());
        }
    }

    @ParameterizedTest
    @EnumSource(UnnamedSuspectReading.class)
    void only_an_outcome_that_category_2_does_not_have_can_depart_from_the_guidance(UnnamedSuspectReading reading) {
        for (Outcome outcome : Outcome.values()) {
            boolean departs = !ProposedClosing.OF_CATEGORY_2.contains(outcome);

            assertEquals(departs, OutcomeCondition.DEPARTURE_EXPLAINED.isNeededFor(outcome, reading), outcome.code());
            assertEquals(departs, OutcomeWarning.DEPARTS_FROM_THE_GUIDANCE.isSaidOf(outcome, reading), outcome.code());
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void whatever_is_needed_under_a_reading_is_needed_at_all(Outcome outcome) {
        for (OutcomeCondition condition : OutcomeCondition.values()) {
            for (UnnamedSuspectReading reading : UnnamedSuspectReading.values()) {
                assertTrue(condition.isNeededFor(outcome) || !condition.isNeededFor(outcome, reading));
            }
        }
    }
}
