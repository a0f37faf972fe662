package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

    @TempDir
    private Path folder;

    private Registers register;

    @BeforeEach
    void record() {
        register = Registers.in(folder);
        register.record(Registers.CATEGORY_2);
        register.record(Registers.CATEGORY_2.replace("R-1", "R-2").replace("05-11", "05-12"));
        register.record(WholeLifeTest.FORCED.replace("R-1", "R-3").replace("05-11", "05-13"));
    }

    @Test
    void records_are_listed_by_the_day_of_the_report() {
        assertEquals(
                new Said(
                        0,
                        "2026-05-11  R-1  Category 2, non-aggravated, open, to review by 2029-05-11\n"
                                + "2026-05-12  R-2  Category 2, non-aggravated, open, to review by 2029-05-12\n"
                                + "2026-05-13  R-3  Category 1, aggravated, open, to review by 2029-05-13\n",
                        ""),
                register.to("list"));
    }

    @Test
    void they_are_asked_for_by_day_category_and_state() {
        assertEquals(2, register.to("list", "--until", "2026-05-12").lines().size());
        assertEquals(2, register.to("list", "--from", "2026-05-12").lines().size());
        assertTrue(register.to("list", "--category", "AGGRAVATED").out().startsWith("2026-05-13  R-3  "));
        assertEquals(3, register.to("list", "--open").lines().size());
        assertEquals(
                "No record of this force is like that.\n",
                register.to("list", "--closed").out());
    }

    @Test
    void a_page_says_how_to_go_on() throws IOException {
        JsonNode page = new ObjectMapper()
                .readTree(
                        register.to("list", "--limit", "2", "--format", "json").out());
        String next = page.get("next").asText();

        assertEquals("R-2", page.at("/incidents/1/reference").asText());
        assertTrue(register.to("list", "--limit", "2").out().endsWith("There may be more: --after " + next + "\n"));
        assertTrue(register.to("list", "--after", next).out().startsWith("2026-05-13  R-3  "));
    }

    @Test
    void nothing_of_another_force_is_listed() {
        assertEquals(
                "No record of this force is like that.\n",
                register.with("DAYBOOK_FORCE", "MET").to("list").out());
    }

    @Test
    void what_cannot_be_asked_for_is_refused() {
        assertEquals(64, register.to("list", "--from", "May").code());
        assertEquals(64, register.to("list", "--limit", "0").code());
        assertEquals(64, register.to("list", "--limit", "201").code());
        assertEquals(64, register.to("list", "--open", "--closed").code());
        assertEquals(64, register.to("list", "--category", "2").code());
        assertEquals(65, register.to("list", "--after", "R-2").code());
        assertEquals(77, register.with("DAYBOOK_ROLE", "system").to("list").code());
    }
}
