package daybook.adapters.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.OffenceJson;
import daybook.domain.recording.Offence;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffencesCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"086/02", "86/2", "86/02", " 086 / 2 "})
    void a_code_is_read_as_people_write_it(String typed) {
        Said said = Said.to("offences", typed);

        assertEquals(ExitCode.DONE, said.code());
        assertTrue(said.out().startsWith("086/02 "), said.out());
        assertTrue(said.out().contains("against the state") && said.out().contains("10 years"), said.out());
    }

    @ParameterizedTest
    @EnumSource(Offence.class)
    void every_offence_has_a_page(Offence offence) {
        String page = Said.to("offences", offence.code()).out().replaceAll("\\s+", " ");

        assertTrue(page.contains(offence.title()) && page.contains(offence.act()), page);
    }

    @Test
    void a_code_that_stands_for_two_offences_shows_both() {
        String page = Said.to("offences", "88/15").out();

        assertTrue(page.contains("Sharing intimate") && page.contains("Threaten to share"), page);
    }

    @Test
    void a_class_shows_its_offences_alone() {
        String page = Said.to("offences", "22b").out();

        assertTrue(page.contains("022/25"), page);
        assertFalse(page.contains("086/02"), page);
    }

    @Test
    void a_day_leaves_out_what_was_not_in_force_on_it() {
        assertFalse(Said.to("offences", "--on", "2024-01-30").out().contains("175/08"));
        assertTrue(Said.to("offences", "--on", "2024-01-31").out().contains("175/08"));
        assertTrue(Said.to("offences", "175/08", "--on", "2024-01-30").out().contains("None of these"));
    }

    @Test
    void a_maximum_is_in_years_where_it_is_whole_years() {
        assertEquals("life", OffenceJson.longestSentence(Offence.INCITING_GIRL_UNDER_13_PENETRATION));
        assertEquals("14 years", OffenceJson.longestSentence(Offence.BLACKMAIL));
        assertEquals("51 weeks", OffenceJson.longestSentence(Offence.SHARING_INTIMATE));
    }

    @Test
    void programs_get_every_offence_as_json() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(Said.to("offences", "--format", "json").out())
                .get("offences");

        assertEquals(Offence.values().length, all.size());
        assertTrue(Stream.of("code", "class", "classTitle", "title", "act", "section", "basis", "maximumSentence")
                .allMatch(name -> all.findValues(name).size() == all.size()));
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_is_repeated() {
        Said said = Said.to("offences", "jane", "--on", "yesterday", "--format", "xml");

        assertEquals(ExitCode.USAGE, said.code());
        assertEquals(3, said.err().split("\n").length);
        assertFalse(said.err().matches("(?s).*(jane|yesterday|xml).*"), said.err());
    }

    @Test
    void an_unknown_code_is_refused_with_near_ones() {
        assertTrue(Said.to("offences", "86/3").err().contains("near it: 086/02"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void no_line_is_wider_than_the_terminal(int columns) {
        Said.to(Said.wide(columns), "", "offences").lines().forEach(line -> assertTrue(line.length() <= columns, line));
    }

    @Test
    void a_number_that_classes_share_shows_them_all() {
        String out = Said.to("offences", "22").out();

        assertTrue(out.contains("Class 22A: ") && out.contains("Class 22B: "), out);
        assertFalse(out.contains("Class 21: "), out);
    }

    @Test
    void each_class_stands_once_in_the_list() {
        List<String> classes = Said.to("offences").lines().stream()
                .filter(it -> it.startsWith("Class "))
                .toList();

        assertEquals(classes.stream().distinct().toList(), classes);
        assertTrue(classes.size() > 8, classes::toString);
    }
}
