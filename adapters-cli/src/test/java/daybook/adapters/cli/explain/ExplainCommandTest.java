package daybook.adapters.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    private static final String EXAMPLE = "examples/home-office-worked-example.json";

    private static String flat(Said said) {
        assertEquals(ExitCode.DONE, said.code(), said.err());
        return said.out().replaceAll("\\s+", " ");
    }

    @Test
    void the_officer_gets_codes_roles_outcomes_and_what_to_do_within_24_hours() {
        String account = flat(Said.to("explain", EXAMPLE, "--for", "officer"));

        List.of("022/25", "086/02", "person involved", "20, 21, 22", "Within 24 hours", "2026-05-12 10:30", "Settled")
                .forEach(it -> assertTrue(account.contains(it), it));
        assertFalse(account.contains("suspect"), account);
    }

    @Test
    void the_officer_gets_every_referral_with_its_id() {
        String account = flat(Said.to("explain", "examples/onward-share-without-consent.json", "--for", "officer"));

        assertTrue(account.contains("DAYBOOK-08: ") && account.contains("DAYBOOK-15: "), account);
    }

    @Test
    void a_parent_gets_the_code_and_the_outcomes_and_nothing_of_other_children() {
        String account = flat(Said.to("explain", EXAMPLE, "--for", "parent", "--person", "boy"));

        assertTrue(account.contains("086/02") && account.contains("(outcome 22)"), account);
        assertTrue(account.contains("person involved. That is a role of its own and not that of a suspect"), account);
        assertFalse(account.contains("girl-"), account);
    }

    @Test
    void a_question_keeps_whom_or_what_it_is_about_and_those_left_out_are_counted() {
        String officer = flat(Said.to("explain", "examples/first-report.json", "--for", "officer"));
        String parent = flat(Said.to("explain", "examples/first-report.json", "--for", "parent", "--person", "girl"));

        assertTrue(officer.contains("contact: How old is this person"), officer);
        assertTrue(officer.contains("Groomed: Before this") && officer.contains("and 8 more, which"), officer);
        assertTrue(parent.contains("How old is somebody else who took part") && parent.contains("and 10 more"), parent);
        assertFalse(parent.contains("contact"), parent);
    }

    @Test
    void a_parent_is_asked_for_the_age_of_their_own_child_as_such() {
        String parent =
                flat(Said.to("explain", "examples/first-report.json", "--for", "parent", "--person", "contact"));

        assertTrue(parent.contains("How old is your child"), parent);
    }

    @Test
    void somebody_whose_age_is_not_known_may_be_an_adult() {
        for (String audience : List.of("child", "parent")) {
            String account = flat(Said.to("explain", "examples/first-report.json", "--for", audience));

            assertEquals(2, account.split("they may be 18 or over", -1).length, account);
            assertTrue(account.contains("The age of contact is not known"), account);
        }
    }

    @Test
    void each_person_stands_under_a_heading_of_their_own() {
        List<String> lines = Said.to("explain", EXAMPLE, "--for", "child").lines();

        assertTrue(lines.containsAll(List.of("boy", "girl-1", "girl-2")), lines::toString);
    }

    @Test
    void an_adult_gets_no_account_for_children() {
        String account = flat(Said.to("explain", "examples/with-an-adult.json", "--for", "child"));

        assertTrue(account.contains("is 18 or over, and this account is for children."), account);
    }

    @Test
    void somebody_who_has_turned_18_since_is_told_as_the_child_they_were() throws IOException {
        String report = Files.readString(Path.of(EXAMPLE));
        String turned = report.replaceFirst("\"age\": 15", "\"dateOfBirth\": \"2008-05-10\"");
        assertFalse(turned.equals(report), "the example states an age of 15");

        String account = flat(Said.to(
                Terminal.NONE,
                turned.replaceAll("\"on\": \"[^\"]*\"", "\"on\": \"2026-05-09\""),
                "explain",
                "-",
                "--for",
                "child"));
        assertFalse(account.contains("18 or over"), account);
    }

    @Test
    void an_unknown_person_is_refused_without_repeating_them() {
        Said said = Said.to("explain", EXAMPLE, "--for", "child", "--person", "jane");

        assertEquals(ExitCode.USAGE, said.code());
        assertEquals("--person: expected the id of a person in this report\n", said.err());
    }

    @ParameterizedTest
    @CsvSource({"--for, nobody", "--for, ''"})
    void an_unknown_audience_is_refused(String option, String value) {
        Said said = Said.to("explain", EXAMPLE, option, value);

        assertEquals(ExitCode.USAGE, said.code());
        assertEquals("--for: expected child, parent or officer\n", said.err());
    }

    @Test
    void a_report_can_come_from_standard_input() throws IOException {
        Said said = Said.to(Terminal.NONE, Files.readString(Path.of(EXAMPLE)), "explain", "-", "--for", "child");

        assertEquals(Said.to("explain", EXAMPLE, "--for", "child").out(), said.out());
    }

    @Test
    void what_cannot_be_read_or_is_refused_is_said() {
        assertEquals(
                ExitCode.UNREADABLE,
                Said.to("explain", "nowhere.json", "--for", "child").code());
        assertEquals(
                ExitCode.REFUSED,
                Said.to(Terminal.NONE, "{}", "explain", "-", "--for", "child").code());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void no_line_is_wider_than_the_terminal(int columns) {
        for (Audience audience : Audience.values()) {
            Said.to(Said.wide(columns), "", "explain", EXAMPLE, "--for", audience.name())
                    .lines()
                    .forEach(line -> assertTrue(line.length() <= columns, line));
        }
    }
}
