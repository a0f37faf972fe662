package daybook.adapters.cli.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.Terminal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTextTest {

    @Test
    void the_home_offices_own_example_comes_out_exactly() {
        Said said = Said.to("assess", "examples/home-office-worked-example.json");

        assertEquals(
                "Record 3 crimes. Category 2, non-aggravated.", said.lines().get(1));
        assertEquals(2, times("022/25", said));
        assertEquals(
                1,
                said.lines().stream()
                        .filter(line -> line.startsWith("  3. 086/02"))
                        .count());
        assertEquals(
                3,
                said.lines().stream()
                        .filter(line -> line.endsWith("Person involved"))
                        .count());
        assertEquals(3, times("May close with  20, 21 or 22", said));
    }

    @Test
    void in_category_2_the_word_suspect_stands_only_in_the_words_of_a_rule() {
        Said said = Said.to("assess", "examples/home-office-worked-example.json");

        List<String> lines = said.lines().stream()
                .filter(line -> line.toLowerCase().contains("suspect"))
                .toList();
        assertTrue(
                lines.stream().allMatch(line -> line.contains("Nobody is a suspect") || line.contains("suspect. [")),
                lines::toString);
        for (String line : lines) {
            assertFalse(line.contains("girl-") || line.contains("boy"), line);
        }
    }

    @Test
    void what_is_still_to_be_asked_is_said_with_why_and_what_it_could_change() {
        Said said = Said.to("assess", "examples/first-report.json");

        assertEquals(
                "On the information held. It could become category 1, aggravated or outside this guidance.",
                said.lines().get(2));
        assertTrue(said.out().contains("  1. Who took the image?\n     This guidance is only about"));
        assertTrue(said.out().contains("Entered in exchanges[0].takenBy."));
        assertTrue(said.out().contains("     contact, age not known  Witness"));
    }

    @Test
    void the_most_decisive_questions_are_put_in_full_and_every_other_one_in_a_line() {
        Said said = Said.to("assess", "examples/first-report.json");

        String text = running(said);
        assertTrue(text.contains(" And 5 more, in brief; 'daybook assess --format json' has them in full. "), text);
        String full = text.substring(text.indexOf("To ask, "), text.indexOf(" And 5 more"));
        String brief = text.substring(text.indexOf(" And 5 more"), text.indexOf("To choose"));
        assertEquals(8, full.split("Entered in ", -1).length - 1, full);
        assertTrue(full.contains(" 8. Extorted: Did anyone demand something"), full);
        assertTrue(
                brief.contains(": 9. Bullied 10. Exploited 11. Clear imbalance of power 12. Intent to distress"
                        + " 13. Threat to share A factor is an entry in the list exchanges[0].circumstances, as"
                        + " {\"factor\": \"GROOMED\", \"answer\": \"NO\"}"),
                brief);
    }

    @Test
    void what_the_questions_in_brief_could_change_is_said_once_for_those_in_a_row() {
        Said said = Said.to(Said.wide(80), Reports.TWO_EXCHANGES, "assess", "-");

        String brief = said.out().substring(said.out().indexOf(" more, in brief"));
        assertTrue(
                brief.contains("\n  Could change the category, the crimes and who is what on them:\n  9. exchange 1: "),
                brief);
        assertEquals(1, brief.split("the category, the crimes and who is what on them:", -1).length - 1);
        assertTrue(brief.contains("exchange second: Bullied\n"), brief);
    }

    @Test
    void what_the_questions_in_full_could_change_is_said_once_above_them() {
        String text = running(Said.to("assess", "examples/first-report.json"));

        String full = text.substring(text.indexOf("To ask, "), text.indexOf(" And 5 more"));
        assertTrue(
                full.startsWith("To ask, most decisive first Could change whether this guidance applies, the"), full);
        assertEquals(2, full.split("Could change ", -1).length - 1, full);
    }

    @Test
    void category_1_may_close_with_any_outcome_and_is_told_nothing_of_category_2() {
        String text = running(Said.to("assess", "examples/with-an-adult.json"));

        assertTrue(text.contains("May close with any outcome of the framework"), text);
        assertFalse(text.contains("20, 21 or 22"), text);
    }

    @Test
    void what_is_our_own_is_said_once_in_each_reason() {
        String text = running(Said.to("assess", "examples/first-report.json"));

        assertTrue(text.contains("our own decision DAYBOOK-05. [NPCC-2024]"), text);
        assertTrue(text.contains("[NPCC-2024; DAYBOOK-05, our own decision]"), text);
    }

    @Test
    void the_leading_offence_to_name_is_that_of_an_exchange() {
        String text = running(Said.to("assess", "examples/onward-share-without-consent.json"));

        assertTrue(text.contains("exchange 2: Name the leading offence."), text);
    }

    @Test
    void whoever_is_on_no_crime_is_not_said_to_have_had_no_part() {
        String outside = running(Said.to("assess", "examples/out-of-scope.json"));
        String refused = running(Said.to(Terminal.NONE, Reports.ASKED_AT_SIXTEEN, "assess", "-"));

        assertEquals(2, outside.split("Not decided here: outside this guidance", -1).length - 1, outside);
        assertTrue(refused.contains("On no crime recorded here"), refused);
        assertFalse((outside + refused).contains("No part in a crime"));
    }

    @Test
    void a_reason_says_which_exchanges_it_is_about_where_there_are_several() {
        Said several = Said.to(Said.wide(80), Reports.TWO_EXCHANGES, "assess", "-");
        Said one = Said.to("assess", "examples/with-coercion.json");

        assertTrue(running(several).contains(" C-1 exchange second: One aggravating factor is enough"), several.out());
        assertTrue(running(several).contains(" K-14 exchanges 1 and second: Each exchange keeps"), several.out());
        assertTrue(running(several).contains(" K-22 A crime is marked ONLINE"), several.out());
        assertTrue(running(one).contains(" C-1 One aggravating factor is enough"), one.out());
        assertFalse(one.out().contains("exchange 1: "), one.out());
    }

    @Test
    void outside_the_guidance_the_route_is_the_answer() {
        Said said = Said.to("assess", "examples/out-of-scope.json");

        assertEquals(
                "Outside this guidance: nothing to record under it.",
                said.lines().get(1));
        assertTrue(said.lines().get(3).startsWith("Record it by the ordinary rules"));
        assertFalse(said.out().contains("To record"));
    }

    @Test
    void a_referral_shows_its_readings_and_the_one_that_is_used() {
        Said said = Said.to("assess", "examples/onward-share-without-consent.json");

        assertTrue(said.out().contains("     Used here:  Sharing an intimate image: 175/08"));
        assertTrue(said.out().contains("     Or:         Distributing an indecent photograph of a child: 086/02."));
        assertTrue(said.out().contains("DAYBOOK-08, our own decision"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100})
    void no_line_is_wider_than_the_terminal(int columns) {
        Said said =
                Said.to(Said.wide(columns), "", "assess", "examples/first-report.json", "examples/with-coercion.json");

        assertEquals(
                List.of(),
                said.lines().stream().filter(line -> line.length() > columns).toList());
    }

    @Test
    void several_reports_are_kept_apart_and_the_wrong_one_is_named() {
        Said said = Said.to(
                Terminal.NONE, "{}", "assess", "examples/with-coercion.json", "-", "examples/with-an-adult.json");

        assertEquals(65, said.code());
        assertEquals(
                1,
                said.lines().stream().filter(line -> line.startsWith("-----")).count());
        assertTrue(Arrays.stream(said.err().split("\n")).allMatch(line -> line.startsWith("standard input: ")));
        assertTrue(said.out().contains("EX-COERCION") && said.out().contains("EX-ADULT"));
    }

    @Test
    void colour_is_used_on_a_terminal_that_welcomes_it_and_nowhere_else() {
        String report = "examples/first-report.json";
        Said colourful = Said.to(new Terminal(true, true, 80, true), "", "assess", report);

        assertTrue(colourful.out().contains("\u001b["));
        assertEquals(
                Said.to(Said.wide(80), "", "assess", report).out(),
                colourful.out().replaceAll("\u001b\\[[0-9;]*m", ""));
        assertFalse(Said.to("assess", report).out().contains("\u001b"));
    }

    /** Without its layout. */
    private static String running(Said said) {
        return said.out().replaceAll("\\s+", " ");
    }

    private static int times(String text, Said said) {
        return said.out().split(Pattern.quote(text), -1).length - 1;
    }
}
