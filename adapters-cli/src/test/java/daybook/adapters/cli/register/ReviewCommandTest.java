package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    @TempDir
    private Path folder;

    private Registers recorder;
    private Registers reviewer;

    /** Reported in 2021: the boy of 15 was 18 by 2024, and the girl of 14 by 2025. */
    @BeforeEach
    void record() {
        recorder = Registers.in(folder);
        reviewer = recorder.with("DAYBOOK_ROLE", "reviewer").with("DAYBOOK_OFFICER", "PS.2");
        recorder.record(Registers.CATEGORY_2.replace("2026-05-11", "2021-05-11"));
    }

    @Test
    void an_overdue_record_is_listed_and_locked_until_it_is_kept() {
        assertEquals(new Said(0, "  -  R-1  overdue, by 2024-05-11\n", ""), reviewer.to("review", "due"));
        assertEquals(
                new Said(77, "", "not permitted: the role recorder may not show once its review is overdue\n"),
                recorder.to("show", "R-1"));
        assertEquals(0, reviewer.to("show", "R-1").code());

        Said kept = reviewer.to("review", "keep", "R-1", "--version", "1", "--why", "she is still at risk");

        assertEquals(0, kept.code(), kept.err());
        assertTrue(kept.out().contains("  kept by PS.2, reviewer: a new report"), kept.out());
        assertEquals(0, recorder.to("show", "R-1").code());
        assertEquals(
                new Said(0, "  -  R-1  no schedule set; reported on 2021-05-11\n", ""), reviewer.to("review", "due"));
    }

    @Test
    void programs_get_the_list_too() {
        assertEquals(
                new Said(
                        0,
                        "{\"records\":[{\"reference\":\"R-1\",\"reportedOn\":\"2021-05-11\","
                                + "\"reviewOn\":\"2024-05-11\",\"overdue\":true}],\"next\":null}\n",
                        ""),
                reviewer.to("review", "due", "--limit", "2", "--format", "json"));
    }

    @Test
    void a_page_says_how_to_go_on_and_the_last_one_does_not() throws IOException {
        recorder.record(Registers.CATEGORY_2.replace("R-1", "R-2").replace("2026-05-11", "2021-05-12"));
        JsonNode page = new ObjectMapper()
                .readTree(reviewer.to("review", "due", "--limit", "1", "--format", "json")
                        .out());
        String next = page.get("next").asText();

        assertEquals("R-1", page.at("/records/0/reference").asText());
        assertEquals(
                new Said(0, "  -  R-1  overdue, by 2024-05-11\n\nThere may be more: --after " + next + "\n", ""),
                reviewer.to("review", "due", "--limit", "1"));
        assertEquals(
                new Said(0, "  -  R-2  overdue, by 2024-05-12\n", ""), reviewer.to("review", "due", "--after", next));
    }

    @Test
    void a_cursor_that_no_page_came_with_is_refused_without_repeating_it() {
        Said refused = reviewer.to("review", "due", "--after", "R-1");

        assertEquals(65, refused.code());
        assertEquals("cursor: expected the cursor that the page before came with\n", refused.err());
    }

    @Test
    void another_force_sees_and_keeps_nothing_of_it() {
        Registers elsewhere = reviewer.with("DAYBOOK_FORCE", "MPS");

        assertEquals(new Said(0, "Nothing is due for review.\n", ""), elsewhere.to("review", "due"));
        assertEquals(
                80,
                elsewhere
                        .to("review", "keep", "R-1", "--version", "1", "--why", "w")
                        .code());
    }

    @Test
    void who_may_not_and_what_is_no_action_is_refused() {
        assertEquals(77, recorder.to("review", "due").code());
        assertEquals(
                77,
                recorder.to("review", "keep", "R-1", "--version", "1", "--why", "w")
                        .code());
        assertEquals(65, reviewer.to("review", "keep", "R-1", "--version", "1").code());
        assertEquals(65, reviewer.to("review", "due", "--within", "9999").code());
        assertEquals(65, reviewer.to("review", "due", "--limit", "201").code());
        for (String[] wrong : new String[][] {
            {"review"},
            {"review", "burn"},
            {"review", "due", "R-1"},
            {"review", "due", "--within", "soon"},
            {"review", "keep"},
            {"review", "keep", "R-1"},
            {"review", "keep", "R 1", "--version", "1"}
        }) {
            assertEquals(64, reviewer.to(wrong).code());
        }
    }

    @Test
    void a_record_is_erased_once_a_second_person_says_so_and_whoever_asks_is_told_when() {
        Registers registrar = reviewer.with("DAYBOOK_ROLE", "registrar").with("DAYBOOK_OFFICER", "FCR.3");

        Said proposed = reviewer.to("review", "erase", "R-1", "--version", "1", "--why", "its purpose is served");
        assertEquals(0, proposed.code(), proposed.err());
        String shown = reviewer.to("show", "R-1").out();
        assertTrue(shown.contains("'daybook review erase R-1 --version 2 --proposal P1'"), shown);
        assertEquals(
                77,
                reviewer.to("review", "erase", "R-1", "--version", "2", "--proposal", "P1")
                        .code());
        Said done = registrar.to("review", "erase", "R-1", "--version", "2", "--proposal", "P1");

        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().startsWith("Erased on 20"), done.out());
        Said asked = recorder.to("show", "R-1");
        assertEquals(66, asked.code());
        assertTrue(asked.err().startsWith("erased: the record was erased on 20"), asked.err());
        assertEquals(new Said(0, "Nothing is due for review.\n", ""), reviewer.to("review", "due"));
        assertEquals(0, registrar.to("log", "verify").code());
    }

    @Test
    void programs_are_told_that_a_record_is_erased() {
        Registers registrar = reviewer.with("DAYBOOK_ROLE", "registrar").with("DAYBOOK_OFFICER", "FCR.3");
        reviewer.to("review", "erase", "R-1", "--version", "1", "--why", "its purpose is served");

        Said done = registrar.to("review", "erase", "R-1", "--version", "2", "--proposal", "P1", "--format", "json");

        assertTrue(
                done.out()
                        .matches(
                                "\\{\"erasedOn\":\"[0-9-]{10}\",\"childrenLeft\":\\[.*\\],\"toldNationally\":false\\}\n"),
                done.out());
        assertEquals(List.of(), new PublishedSchema("record-erasure").errors(done.out()));
    }

    @Test
    void an_erasure_is_proposed_or_done_and_never_both() {
        for (String[] wrong : new String[][] {
            {"review", "erase"},
            {"review", "erase", "R-1", "--version", "1"},
            {"review", "erase", "R-1", "--version", "1", "--proposal", "1"},
            {"review", "erase", "R-1", "--version", "1", "--proposal", "P1", "--why", "so"}
        }) {
            assertEquals(64, reviewer.to(wrong).code());
        }
        assertEquals(
                65,
                reviewer.to("review", "erase", "R-1", "--version", "1", "--why", " ")
                        .code());
        assertEquals(
                77,
                recorder.to("review", "erase", "R-1", "--version", "1", "--why", "so")
                        .code());
    }
}
