package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RefusedReport;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is wrong with a mapping is said, all at once and each with its place. */
class CheckMappingTest {

    private static final Map<String, String> NEEDED = Map.of("INCIDENT", "Inc", "CRIME", "Cr");

    private static List<String> places(ExportMapping mapping) {
        return CheckMapping.of(mapping).stream().map(Refusal::at).toList();
    }

    private static Map<String, String> with(String... more) {
        Map<String, String> all = new LinkedHashMap<>(NEEDED);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static ExportMapping words(String detail, Map<String, String> words) {
        return new ExportMapping(with(detail, "X"), List.of(), Map.of(detail, words), List.of(), Map.of());
    }

    private static ExportMapping days(String... forms) {
        return new ExportMapping(NEEDED, List.of(), Map.of(), List.of(forms), Map.of());
    }

    @Test
    void everything_is_said_at_once_and_with_its_place() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("CRIME", "No");
        columns.put("COLOUR", "x");
        columns.put("ROLE", " ");
        columns.put("OFFENCE", "No");
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        words.put("SEX", Map.of("F", "FEMALE"));
        words.put("CRIME", Map.of("1", "NONE"));
        words.put("ROLE", Map.of("Aggrieved party", "INJURED"));
        words.put("Eye", Map.of());
        ExportMapping mapping = new ExportMapping(
                columns,
                List.of("Beat", "No", "Beat", ""),
                words,
                List.of("HH:mm", "dd/MM/yyyy"),
                Map.of("A-999", "x", "A-401", " "));

        List<String> places = places(mapping);

        assertEquals(
                List.of(
                        "columns.COLOUR",
                        "columns.ROLE",
                        "columns.OFFENCE",
                        "columns.INCIDENT",
                        "ignored[1]",
                        "ignored[2]",
                        "ignored[3]",
                        "words.SEX",
                        "words.CRIME",
                        "words.ROLE[\"Aggrieved party\"]",
                        "words.Eye",
                        "days[0]"),
                places.subList(0, 12));
        assertTrue(places.containsAll(List.of("switchedOff.A-999", "switchedOff.A-401")));
        assertEquals(14, places.size());
    }

    @Test
    void a_mapping_that_is_refused_reads_nothing() {
        RefusedReport refused = assertThrows(
                RefusedReport.class,
                () -> new AuditRecordsService(ForceSettings.defaults())
                        .audit(Collections.emptyIterator(), days("HH:mm"), new OneCell()));

        assertEquals("days[0]", refused.refusals().get(0).at());
    }

    @ParameterizedTest
    @CsvSource({
        "INCIDENT, CRIME",
        "REPORTED_ON, REPORTED_AT",
        "RECORDED_ON, RECORDED_AT",
        "DEPARTURE, OUTCOME_RATIONALE",
        "AGENCY, OUTCOME_RATIONALE",
    })
    void what_one_column_may_tell_together_may_share_it(String one, String other) {
        assertEquals(
                List.of(),
                places(new ExportMapping(with(one, "X", other, "X"), List.of(), Map.of(), List.of(), Map.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED_BY, INVESTIGATING_OFFICER",
        "HAPPENED_ON, REPORTED_ON",
        "REPORTED_ON, RECORDED_ON",
        "AGE, DATE_OF_BIRTH",
        "PERSON, CRIME",
    })
    void no_other_two_details_share_a_column(String one, String other) {
        ExportMapping mapping = new ExportMapping(with(one, "X", other, "X"), List.of(), Map.of(), List.of(), Map.of());

        assertEquals(1, places(mapping).size());
    }

    @Test
    void a_word_with_two_meanings_is_refused_and_one_that_is_there_twice_is_not() {
        Map<String, String> two = new LinkedHashMap<>();
        two.put("Offender", "SUSPECT");
        two.put("OFFENDER ", "WITNESS");

        assertEquals(List.of("words.ROLE[\"OFFENDER \"]"), places(words("ROLE", two)));
        two.put("OFFENDER ", "SUSPECT");
        assertEquals(List.of(), places(words("ROLE", two)));
    }

    @ParameterizedTest
    @CsvSource({
        "ROLE, SUSPECT, suspect",
        "SEX, FEMALE, F",
        "CATEGORY, AGGRAVATED, 1",
        "FLAGS, CSA, DA",
        "OUTCOME, 1A, CHARGED",
        "CANCELLATION, C2, C9",
        "ONLINE, YES, Y",
        "LATE_RATIONALE, NO, MAYBE",
        "OFFENCE, 86/2, 86.2",
        "AGE, NOT_KNOWN, 12",
        "HAPPENED_ON, NONE, 2026-05-11",
        "PERSON, NOT_KNOWN, N1",
    })
    void a_word_means_a_value_of_its_detail_that_there_is_none_or_nothing(String detail, String yes, String no) {
        for (String meaning : List.of(yes, "NONE", "NOT_KNOWN")) {
            assertEquals(List.of(), places(words(detail, Map.of("word", meaning))), meaning);
        }
        assertEquals(List.of("words." + detail + ".word"), places(words(detail, Map.of("word", no))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ypyyy", "", "dd", "dd/MM", "HH:mm", "MMM yyyy", "a day", "dd/mm/yyyy", "qqqq{"})
    void what_is_not_the_form_of_a_day_is_refused(String form) {
        assertEquals(List.of("days[0]"), places(days(form)));
    }

    @Test
    void a_form_with_more_that_may_be_left_out_than_any_has_is_refused() {
        assertEquals(List.of("days[0]"), places(days("dd/MM/yyyy" + "[".repeat(20_000) + "]".repeat(20_000))));
    }

    @Test
    void forms_that_read_one_text_as_two_days_are_refused() {
        assertEquals(List.of("days[1]"), places(days("dd/MM/yyyy", "MM/dd/yyyy")));
        assertEquals(List.of("days[2]"), places(days("yyyy-MM-dd", "dd/MM/yy", "yy/MM/dd")));
        assertEquals(List.of(), places(days("dd/MM/yyyy", "d/M/yyyy", "dd/MM/yyyy HH:mm", "dd-MMM-yy")));
    }

    @Test
    void what_is_right_is_taken() {
        assertDoesNotThrow(() -> new ReadMapping(
                new ExportMapping(NEEDED, List.of("Beat"), Map.of(), List.of(), Map.of("A-401", "asked elsewhere"))));
    }
}
