package daybook.adapters.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceCommandTest {

    static List<String> ids() {
        return GuidanceIndex.of(ForceSettings.defaults(), Wording.english()).ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_id_has_a_page(String id) {
        Said said = Said.to("guidance", id);

        assertEquals(ExitCode.DONE, said.code());
        assertTrue(said.out().startsWith(id + ": "), said.out());
        assertEquals("", said.err());
    }

    @Test
    void the_overview_names_every_id_once_as_an_item() {
        String overview = Said.to("guidance").out();

        ids().forEach(id -> assertTrue(overview.contains("- " + id), id));
    }

    @Test
    void a_rule_shows_what_it_says_and_where_it_comes_from() {
        String page = flat(Said.to("guidance", "K-1").out());

        assertTrue(page.contains(Rule.EACH_REQUEST_INCITES.says(Wording.english())), page);
        assertTrue(page.contains("HOCR-2026 p66"), page);
    }

    @Test
    void a_rule_that_rests_on_our_own_decision_says_so() {
        assertTrue(flat(Said.to("guidance", "K-5").out()).contains("DAYBOOK-05, our own decision:"));
    }

    @Test
    void a_source_shows_what_rests_on_it() {
        String page = Said.to("guidance", "HO-SCHOOLS").out();

        assertTrue(page.contains("K-7"), page);
        assertFalse(page.contains("K-10 "), page);
    }

    @Test
    void a_decision_shows_its_readings_and_which_is_used() {
        String page = Said.to("guidance", "DAYBOOK-05").out();

        assertTrue(page.contains("not guidance"), page);
        assertTrue(Stream.of("1. ", "2. ", "3. ").allMatch(page::contains), page);
        assertEquals(1, page.split("\\[used\\]", -1).length - 1);
    }

    @Test
    void a_setting_shows_what_this_force_chose() {
        DecisionEntry decision = new DecisionEntry(
                OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE,
                ForceSettings.defaults().adoptedOn(LocalDate.of(2024, 9, 1)),
                Wording.english());

        assertTrue(SettingWords.of(decision.decision(), decision.settings()).contains("2024-09-01"));
    }

    @Test
    void every_setting_has_words_and_nothing_else_is_called_one() {
        for (OwnDecision it : OwnDecision.values()) {
            boolean setting = SettingWords.of(it, ForceSettings.defaults()).startsWith("A setting");
            assertEquals(it.isSetting(), setting, it.id());
        }
    }

    @Test
    void the_id_of_a_source_and_of_the_edition_it_began_shows_both() {
        String page = Said.to("guidance", "NPCC-2024").out();

        assertTrue(page.contains("NPCC-2024: a source") && page.contains("NPCC-2024: an edition"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k-1", "K1", "hocr-2026", "daybook-07", "cl-V-gmp"})
    void case_and_punctuation_of_an_id_do_not_matter(String typed) {
        assertEquals(ExitCode.DONE, Said.to("guidance", typed).code());
    }

    @Test
    void an_unknown_id_is_refused_with_near_ones() {
        Said said = Said.to("guidance", "DAYBOOK-7");

        assertEquals(ExitCode.USAGE, said.code());
        assertTrue(said.err().contains("near it: DAYBOOK-07"), said.err());
        assertEquals("", said.out());
    }

    @Test
    void what_was_typed_is_not_repeated() {
        assertFalse(Said.to("guidance", "jane-doe-2012").err().contains("jane"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void no_line_is_wider_than_the_terminal(int columns) {
        Stream.<String[]>concat(
                        Stream.<String[]>of(new String[] {"guidance"}),
                        ids().stream().map(id -> new String[] {"guidance", id}))
                .map(arguments -> Said.to(Said.wide(columns), "", arguments))
                .flatMap(said -> said.lines().stream())
                .forEach(line -> assertTrue(line.length() <= columns, line));
    }

    @Test
    void rules_stand_in_the_order_in_which_they_are_looked_for() {
        List<String> ids = RuleOrder.all().stream().map(Rule::id).toList();

        assertEquals(Rule.values().length, ids.size());
        assertTrue(ids.indexOf("K-2") < ids.indexOf("K-10") && ids.indexOf("K-1") < ids.indexOf("K-1-FORWARD"));
        assertTrue(Arrays.asList("S-1", "E-1").equals(List.of(ids.get(0), ids.get(ids.size() - 1))), ids::toString);
    }

    @Test
    void programs_get_all_of_it_as_json_with_every_id_once() throws IOException {
        JsonNode all = json("guidance", "--format", "json");
        List<String> found = Stream.of("sources", "editions", "rules", "decisions")
                .flatMap(it -> all.get(it).findValuesAsText("id").stream())
                .distinct()
                .toList();

        assertEquals(ids().stream().sorted().toList(), found.stream().sorted().toList());
    }

    @Test
    void programs_get_a_rule_with_where_it_comes_from_and_a_decision_with_the_reading_that_is_used()
            throws IOException {
        JsonNode rule = json("guidance", "k-1", "--format", "json").get("rules").get(0);
        JsonNode decision = json("guidance", "daybook-05", "--format", "json")
                .get("decisions")
                .get(0);

        assertEquals(
                "{\"source\":\"HOCR-2026\",\"place\":\"p66\"}",
                rule.get("citations").get(0).toString());
        assertEquals(3, decision.get("readings").size());
        assertTrue(decision.get("readings")
                .toString()
                .contains(decision.get("used").toString()));
    }

    private static JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(Said.to(arguments).out());
    }

    private static String flat(String page) {
        return page.replaceAll("\\s+", " ");
    }
}
