package daybook.domain.outcome;

import static daybook.domain.outcome.CancellationCondition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.guidance.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CancellationWitnessTest {

    private static final Map<String, List<CancellationCondition>> NEEDED = Map.of(
            "C1", List.of(OTHER_FORCE_REFERENCE, VICTIM_TOLD_FIRST),
            "C2",
                    List.of(
                            VICTIM_TOLD_FIRST,
                            DECIDED_INDEPENDENTLY,
                            CANCELLATION_OVERSEEN,
                            INFORMATION_WHAT,
                            INFORMATION_WHEN,
                            INFORMATION_WHERE_FROM,
                            INFORMATION_HOW_VERIFIED),
            "C3", List.of(DECIDED_INDEPENDENTLY, CANCELLATION_OVERSEEN),
            "C4", List.of(DECIDED_INDEPENDENTLY, CANCELLATION_OVERSEEN),
            "C5", List.of(VICTIM_TOLD_FIRST, DECIDED_INDEPENDENTLY, CANCELLATION_OVERSEEN));

    @ParameterizedTest
    @EnumSource
    void with_nothing_on_the_record_all_that_is_missing_is_said_at_once(CancellationGround ground) {
        CancellationCheck check = ground.check(Set.of());

        assertEquals(ground, check.ground());
        assertEquals(NEEDED.get(ground.code()), check.missing());
        assertEquals(NEEDED.get(ground.code()), List.copyOf(ground.conditions()));
        assertFalse(check.allowed());
    }

    @ParameterizedTest
    @EnumSource
    void each_condition_that_is_left_out_is_found_missing(CancellationGround ground) {
        for (CancellationCondition left : ground.conditions()) {
            Set<CancellationCondition> others = EnumSet.allOf(CancellationCondition.class);
            others.remove(left);

            assertEquals(List.of(left), ground.check(others).missing());
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_its_own_conditions_on_the_record_a_ground_is_allowed(CancellationGround ground) {
        assertTrue(ground.check(ground.conditions()).allowed());
    }

    @Test
    void a_code_finds_its_ground_and_nothing_else_does() {
        for (CancellationGround ground : CancellationGround.values()) {
            assertEquals(Optional.of(ground), CancellationGround.under(ground.code()));
            assertEquals(
                    Wording.english().of("cancellation." + ground.code() + ".title"), ground.title(Wording.english()));
        }
        assertEquals(NEEDED.keySet().size(), CancellationGround.values().length);
        assertEquals(Optional.empty(), CancellationGround.under("C6"));
    }

    @Test
    void every_condition_has_its_source_and_its_words() {
        Wording english = Wording.english();
        for (CancellationCondition condition : CancellationCondition.values()) {
            assertEquals("HO-OUTCOMES-2026", condition.citation().toString());
            assertEquals(english.of("condition." + condition), condition.says(english));
            assertEquals(english.of("condition." + condition + ".missing"), condition.missing(english));
        }
    }
}
