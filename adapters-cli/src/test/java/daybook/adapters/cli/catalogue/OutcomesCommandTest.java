package daybook.adapters.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesCommandTest {

    private static final Wording ENGLISH = Wording.english();

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_has_a_page_with_what_must_be_on_the_record(Outcome outcome) {
        String page = flat(Said.to("outcomes", outcome.code()).out());

        assertTrue(page.startsWith(outcome.code() + ": " + outcome.title(ENGLISH)), page);
        assertTrue(page.contains(OutcomeCondition.PARENT_OR_GUARDIAN_INFORMED.says(ENGLISH)), page);
    }

    @Test
    void diversion_needs_a_completed_activity_and_says_so() {
        String page = flat(Said.to("outcomes", "22").out());

        assertTrue(page.contains(OutcomeCondition.ACTIVITY_COMPLETED.says(ENGLISH)), page);
        assertTrue(page.contains("2019-04-01"), page);
    }

    @Test
    void the_three_outcomes_of_category_2_are_no_departure() {
        String departure = OutcomeCondition.DEPARTURE_EXPLAINED.says(ENGLISH);

        assertFalse(flat(Said.to("outcomes", "21").out()).contains(departure));
        assertTrue(flat(Said.to("outcomes", "8").out()).contains(departure));
    }

    @Test
    void a_named_suspect_is_asked_for_only_by_a_force_that_decided_so() {
        Outcome outcome = Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST;
        OutcomeWords lenient = new OutcomeWords(UnnamedSuspectReading.ALLOW_WITH_A_WARNING, ENGLISH);
        OutcomeWords strict = new OutcomeWords(UnnamedSuspectReading.REFUSE, ENGLISH);

        assertFalse(lenient.conditions(outcome).contains(OutcomeCondition.SUSPECT_NAMED));
        assertTrue(strict.conditions(outcome).contains(OutcomeCondition.SUSPECT_NAMED));
        assertEquals(
                lenient.warnings(outcome).size() - 1, strict.warnings(outcome).size());
    }

    @ParameterizedTest
    @EnumSource(CancellationGround.class)
    void every_ground_of_cancellation_has_a_page(CancellationGround ground) {
        String page = flat(Said.to("outcomes", ground.code().toLowerCase(java.util.Locale.ROOT))
                .out());

        for (CancellationCondition it : ground.conditions()) {
            assertTrue(page.contains(it.says(ENGLISH)), page);
        }
    }

    @Test
    void the_overview_names_every_outcome_and_every_ground() {
        String overview = flat(Said.to("outcomes").out());

        for (CancellationGround it : CancellationGround.values()) {
            assertTrue(overview.contains(it.code() + " " + it.title(ENGLISH)), it.code());
        }
        assertTrue(overview.contains("For 11, also") && overview.contains("23 "), overview);
    }

    @Test
    void programs_get_the_framework_as_json() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(Said.to("outcomes", "--format", "JSON").out());

        assertEquals(Outcome.values().length, all.get("outcomes").size());
        assertEquals(
                CancellationGround.values().length, all.get("cancellations").size());
        assertEquals(
                "2016-01-21",
                new ObjectMapper()
                        .readTree(Said.to("outcomes", "21", "--format", "json").out())
                        .at("/outcomes/0/from")
                        .asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C9", "twenty"})
    void what_is_not_in_the_framework_is_refused(String code) {
        Said said = Said.to("outcomes", code);

        assertEquals(ExitCode.USAGE, said.code());
        assertTrue(said.err().startsWith("expected an outcome"), said.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void no_line_is_wider_than_the_terminal(int columns) {
        Said.to(Said.wide(columns), "", "outcomes").lines().forEach(line -> assertTrue(line.length() <= columns, line));
    }

    private static String flat(String page) {
        return page.replaceAll("\\s+", " ");
    }

    @Test
    void the_number_for_fraud_is_said_to_have_no_place_here() {
        Said said = Said.to("outcomes", "19");

        assertEquals(64, said.code());
        assertEquals("daybook outcomes: expected an outcome used here; 19 is for fraud alone\n", said.err());
    }

    @Test
    void that_an_outcome_departs_from_the_guidance_is_said_of_all_of_them_and_not_of_one() {
        assertFalse(Said.to("outcomes").out().contains("This closing departs"));
        assertTrue(Said.to("outcomes", "14").out().contains("This closing departs"));
    }
}
