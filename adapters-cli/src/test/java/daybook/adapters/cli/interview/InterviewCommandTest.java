package daybook.adapters.cli.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Terminal;
import daybook.application.json.WireJson;
import daybook.application.port.in.IncidentReport;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.incident.Answer;
import daybook.domain.recording.Crime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {

    /** The Home Office's worked example as far as somebody is pictured, the image in question and the day. */
    private static final List<String> BEGUN = List.of(
            "HO-1",
            "now",
            "parent",
            "boy, girl-1, girl-2",
            "13",
            "m",
            "15",
            "f",
            "15",
            "f",
            "boy",
            "",
            "",
            "today",
            "yes");

    private static final List<String> NOTHING_AGGRAVATES =
            List.of("no", "no", "no", "no", "no", "no", "no", "no", "no");

    private static String[] script(List<?>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).map(Object::toString).toArray(String[]::new);
    }

    private static Held workedExample() throws IOException {
        List<String> shared = List.of("boy", "girl-1, girl-2", "yes", "boy", "2 and 3", "no");
        return Held.with(script(BEGUN, shared, NOTHING_AGGRAVATES, List.of("")));
    }

    @Test
    void the_worked_example_of_the_home_office_comes_out_of_an_interview() throws IOException {
        Held held = workedExample();

        assertTrue(held.completed(), held.err());
        List<Crime> crimes = held.assessed().decision().crimes();
        assertEquals(
                List.of("022/25", "022/25", "086/02"),
                crimes.stream()
                        .map(it -> it.offence().offence().orElseThrow().code())
                        .toList());
        assertTrue(
                crimes.stream().flatMap(it -> it.people().stream()).allMatch(it -> it.role() == Role.PERSON_INVOLVED));
        assertTrue(held.assessed().decision().settled());
    }

    @Test
    void it_opens_with_the_child_at_risk() {
        assertTrue(Said.to("interview").err().startsWith("A child at risk comes before any record."));
    }

    @Test
    void the_most_decisive_question_comes_first_and_ends_when_nothing_open_matters() throws IOException {
        Held held = Held.with(script(BEGUN, List.of("girl-1", "3")));

        assertTrue(held.completed(), held.err());
        assertFalse(held.assessed().decision().inScope(), "somebody else took it: outside this guidance at once");
    }

    @Test
    void an_image_that_was_passed_on_becomes_an_exchange_of_its_own() throws IOException {
        List<String> shared = List.of("boy", "girl-1", "yes", "boy", "2", "no");
        List<String> passedOn = List.of("passed", "today", "yes", "girl-1", "3", "nobody", "yes");
        Held held = Held.with(script(BEGUN, shared, NOTHING_AGGRAVATES, passedOn));

        IncidentReport report = new WireJson().read(held.out().getBytes(StandardCharsets.UTF_8));
        assertEquals(2, report.exchanges().size());
        assertEquals("boy", report.exchanges().get(1).pictured());
        assertEquals("boy", report.exchanges().get(1).takenBy());
        assertEquals("girl-1", report.exchanges().get(1).sentBy());
        assertEquals(List.of("girl-2"), report.exchanges().get(1).sentTo());
    }

    @Test
    void not_known_is_taken_everywhere_and_the_decision_is_on_the_information_held() throws IOException {
        List<String> script = new ArrayList<>(List.of("", "", "", "2"));
        script.set(2, "nk");
        for (int i = 0; i < 60; i++) {
            script.add("not known");
        }
        Held held = Held.with(script.toArray(new String[0]));

        assertTrue(held.completed(), held.err());
        assertFalse(held.assessed().decision().settled());
        assertTrue(held.err().contains("what is left is not known"), held.err());
    }

    @Test
    void somebody_who_was_not_listed_can_be_named_and_is_asked_about() throws IOException {
        Held held = Held.with(script(BEGUN, List.of("boy", "new", "no", "40")));

        assertEquals(Category.AGGRAVATED, held.assessed().decision().category().orElseThrow());
        assertTrue(held.err().contains("About person-4"), held.err());
    }

    @Test
    void people_who_ask_together_are_told_from_those_who_ask_separately() throws IOException {
        assertEquals(1, requests("girl-1 + girl-2"));
        assertEquals(2, requests("girl-1, girl-2"));
        assertEquals(0, requests("nobody"));
    }

    private static int requests(String answer) throws IOException {
        Held held = Held.with(script(BEGUN, List.of("boy", answer)));
        return held.state().report().exchanges().get(0).requests().size();
    }

    @Test
    void an_answer_that_the_report_cannot_take_is_explained_and_asked_again() throws IOException {
        Held held = Held.with(script(BEGUN, List.of("boy", "boy", "girl-1")));

        assertTrue(held.err().contains("somebody other than the one who was asked"), held.err());
        assertEquals(
                List.of("girl-1"),
                held.state().report().exchanges().get(0).requests().get(0).by());
    }

    @Test
    void why_says_why_a_question_matters_and_a_question_mark_says_how_to_answer() throws IOException {
        String said = Held.with("why", "?").err();

        assertTrue(said.contains("The decision and the record are found again by it."), said);
        assertEquals(3, said.split("1 to 64 letters", -1).length, said);
    }

    @Test
    void back_at_the_beginning_is_said_to_be_the_beginning() throws IOException {
        assertTrue(Held.with("back").err().contains("This is the first question"));
    }

    @Test
    void nothing_that_was_typed_wrongly_is_repeated() throws IOException {
        Held held = Held.with(
                "Jane Doe", "R-1", "Jane Doe", "now", "Jane Doe", "1", "Jane Doe", "2", "Jane Doe", "13", "Jane");

        assertFalse(held.err().contains("Jane"), held.err());
        assertFalse(held.completed());
    }

    @Test
    void quitting_offers_the_report_so_far() throws IOException {
        Held kept = Held.with(script(BEGUN, List.of("boy", "quit", "maybe", "yes")));
        Held dropped = Held.with(script(BEGUN, List.of("boy", "quit", "no")));

        assertEquals(
                "boy", kept.assessed().incident().exchanges().get(0).takenBy().orElseThrow());
        assertEquals("", dropped.out());
        assertTrue(dropped.err().contains("Nothing was kept."), dropped.err());
    }

    @Test
    void the_end_of_what_is_typed_keeps_the_report_so_far() throws IOException {
        Held held = Held.with(script(BEGUN, List.of("boy")));

        assertFalse(held.completed());
        assertEquals("HO-1", held.assessed().reference());
        assertTrue(held.err().contains("Left out of the report"), held.err());
    }

    @Test
    void quitting_shows_the_decision_so_far_before_it_asks_whether_to_keep_it() throws IOException {
        String said = Held.with(script(BEGUN, List.of("boy", "quit", "no"))).err();

        assertTrue(said.contains("Record 1 crime. Category 2"), said);
        assertTrue(said.indexOf("Record 1 crime.") < said.indexOf("Keep the report so far?"), said);
    }

    @Test
    void a_day_without_a_time_is_asked_for_its_time() throws IOException {
        Held held = Held.with("R-1", "yesterday", "yesterday 14:30");

        assertTrue(held.err().contains("a day with its time, as yesterday 14:30"), held.err());
        assertEquals(
                OffsetDateTime.parse("2026-05-10T14:30:00+01:00"),
                held.state().report().reportedAt());
    }

    @Test
    void whoever_sent_it_is_not_offered_as_a_recipient_like_the_others() throws IOException {
        Held held = Held.with(script(BEGUN, List.of("boy", "girl-1", "yes", "boy")));

        assertTrue(held.err().contains("1  boy (13, male), who sent it and so did not receive it"), held.err());
    }

    @Test
    void a_file_that_is_there_is_left_alone_unless_it_is_gone_on_with(@TempDir Path folder) throws IOException {
        Path there = Files.writeString(folder.resolve("report.json"), "something else");
        Path empty = Files.createFile(folder.resolve("empty.json"));

        Said said = Said.to(Terminal.NONE, String.join("\n", BEGUN), "interview", "-o", there.toString());
        Said kept = Said.to(Terminal.NONE, String.join("\n", BEGUN), "interview", "-o", empty.toString());

        assertEquals("--output: expected a file that is not there yet, or the one that --resume names\n", said.err());
        assertEquals(List.of(66, "something else"), List.of(said.code(), Files.readString(there)));
        assertTrue(kept.err().contains("The report is in " + empty), kept.err());
    }

    @Test
    void leaving_before_anybody_is_pictured_keeps_nothing() throws IOException {
        Held held = Held.with("HO-1", "quit");

        assertEquals("", held.out());
        assertTrue(held.err().contains("nothing yet that could be kept"), held.err());
    }

    @Test
    void a_report_is_gone_on_with_where_it_was_left() throws IOException {
        IncidentReport left = new WireJson()
                .read(Held.with(script(BEGUN, List.of("boy"))).out().getBytes(StandardCharsets.UTF_8));
        Held held =
                Held.from(State.of(left), new ByteArrayInputStream("nobody\nno\n".getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of(), held.state().report().exchanges().get(0).requests());
        assertEquals(Answer.NO, held.state().report().exchanges().get(0).sent());
    }

    @Test
    void the_report_alone_stands_on_standard_output() {
        Said said = Said.to(Terminal.NONE, String.join("\n", BEGUN), "interview");

        assertEquals(ExitCode.DONE, said.code());
        assertTrue(said.out().startsWith("{") && said.out().endsWith("}\n"), said.out());
    }

    @Test
    void a_file_takes_the_report_and_can_be_gone_on_with(@TempDir Path folder) throws IOException {
        String file = folder.resolve("report.json").toString();

        Said first = Said.to(Terminal.NONE, String.join("\n", BEGUN), "interview", "--output", file);
        Said second = Said.to(Terminal.NONE, "boy\nnobody\n", "interview", "--resume", file, "-o", file);

        assertEquals(List.of("", "", 0, 0), List.of(first.out(), second.out(), first.code(), second.code()));
        IncidentReport report = new WireJson().read(Files.readAllBytes(Path.of(file)));
        assertEquals("boy", report.exchanges().get(0).takenBy());
    }

    @Test
    void where_nothing_can_be_kept_is_said_before_the_first_question(@TempDir Path folder) {
        Said said = Said.to(
                Terminal.NONE,
                "",
                "interview",
                "--output",
                folder.resolve("no/where").toString());

        assertEquals(ExitCode.UNREADABLE, said.code());
        assertEquals("--output: expected a file that can be written\n", said.err());
    }

    @Test
    void a_report_that_is_refused_is_not_gone_on_with(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "{\"reference\": \"R-1\"}");

        assertEquals(
                ExitCode.REFUSED,
                Said.to(Terminal.NONE, "", "interview", "--resume", file.toString())
                        .code());
        assertEquals(
                ExitCode.UNREADABLE,
                Said.to(
                                Terminal.NONE,
                                "",
                                "interview",
                                "--resume",
                                folder.resolve("none").toString())
                        .code());
    }

    @Test
    void the_answers_and_the_report_cannot_both_come_from_standard_input() {
        Said said = Said.to(Terminal.NONE, "{}", "interview", "--resume", "-");

        assertEquals(ExitCode.USAGE, said.code());
        assertTrue(said.err().startsWith("--resume: expected a file"), said.err());
    }
}
