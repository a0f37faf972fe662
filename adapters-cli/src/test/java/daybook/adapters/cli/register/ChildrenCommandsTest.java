package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child under two references, and what the national database is told of them. */
class ChildrenCommandsTest {

    private static final String IDENTITY = """
            {"givenNames": ["Katarzyna"], "familyNames": ["Wojciechowska"], "dateOfBirth": "2012-03-14",
             "postcode": "M4 5JD", "ids": [{"kind": "NHS_NUMBER", "value": "943 476 5919"}]}
            """;

    private static final Pattern PROPOSAL = Pattern.compile("daybook decide ([0-9a-f-]+) --approve");

    @TempDir
    private Path folder;

    private Registers recorder;
    private Registers reviewer;
    private Registers other;

    @BeforeEach
    void record() {
        recorder = Registers.in(folder);
        reviewer = recorder.with("DAYBOOK_ROLE", "reviewer").with("DAYBOOK_OFFICER", "PS.2");
        other = reviewer.with("DAYBOOK_OFFICER", "PS.3");
        recorder.record(report("R-1", "2026-05-11", "C-1"));
        recorder.record(report("R-2", "2026-05-20", "C-2"));
    }

    private static String report(String reference, String day, String child) {
        return Registers.CATEGORY_2
                .replace("R-1", reference)
                .replace("2026-05-11", day)
                .replace("\"girl\", \"age\"", "\"girl\", \"child\": \"" + child + "\", \"age\"");
    }

    private static Said done(Said said) {
        assertEquals(0, said.code(), said.err());
        assertEquals("", said.err());
        return said;
    }

    private static String proposal(Said said) {
        Matcher id = PROPOSAL.matcher(done(said).out());
        assertTrue(id.find(), said.out());
        return id.group(1);
    }

    private void identify() {
        done(recorder.to("identity", "C-1", recorder.file("one.json", IDENTITY)));
        done(recorder.to("identity", "C-2", recorder.file("two.json", IDENTITY.replace("tarzy", "tarzi"))));
    }

    private void merge() {
        done(other.to("decide", proposal(reviewer.to("merge", "C-1", "C-2")), "--approve"));
    }

    @Test
    void a_childs_notices_are_shown_and_nothing_is_said_of_a_role() {
        Said child = done(recorder.to("child", "C-1"));

        assertTrue(child.out()
                .startsWith("C-1\nNotices that count within the window that ends on 2026-05-11: 1, not repeated.\n"));
        assertTrue(
                child.out().contains("  2026-05-11  R-1, category 2, non-aggravated. Counts: the child asked for,"),
                child.out());
        assertFalse(child.out().contains("uspect"), child.out());
    }

    @Test
    void another_reference_of_the_child_is_found_with_its_evidence_and_no_name() throws IOException {
        identify();

        Said text = done(recorder.to("same-child", "C-1"));
        JsonNode json = new ObjectMapper()
                .readTree(
                        done(recorder.to("same-child", "C-1", "--format=json")).out());

        assertTrue(text.out().startsWith("C-2  Likely one child: for a person to confirm, +"), text.out());
        assertTrue(text.out().contains("bits  Date of birth: the same\n"), text.out());
        assertEquals("PROPOSE", json.at("/candidates/0/verdict").asText());
        for (String of : List.of("Katar", "Wojc", "2012", "M4", "943")) {
            assertFalse((text.out() + json).contains(of), of);
        }
    }

    @Test
    void one_child_under_two_references_has_one_history_once_two_people_say_so() throws IOException {
        identify();
        String id = proposal(reviewer.to("merge", "C-1", "C-2"));
        assertTrue(done(recorder.to("child", "C-1")).out().startsWith("C-1\n"));
        assertEquals(
                new Said(77, "", "not permitted: whoever proposed it cannot be the second person\n"),
                reviewer.to("decide", id, "--approve"));
        done(other.to("decide", id, "--approve"));

        Said child = done(recorder.to("child", "C-2", "--format", "json"));
        JsonNode read = new ObjectMapper().readTree(child.out());
        assertEquals("[\"C-1\",\"C-2\"]", read.get("references").toString());
        assertEquals(
                "[{\"child\":\"C-1\",\"version\":1},{\"child\":\"C-2\",\"version\":1}]",
                read.get("identities").toString());
        assertEquals(2, read.get("counted").asInt());
        assertTrue(read.get("repeated").asBoolean());
        assertEquals(
                Set.of(
                        "references",
                        "by",
                        "counted",
                        "vulnerability",
                        "repeated",
                        "consider",
                        "notices",
                        "escalation",
                        "identities"),
                names(read));
        assertTrue(done(recorder.to("child", "C-1")).out().contains("To consider\n  -  Consider an alternative"));

        assertEquals(80, other.to("decide", id, "--decline").code());
        done(other.to("split", "C-1", "C-2"));
        assertTrue(done(recorder.to("child", "C-1")).out().contains(" ends on 2026-05-11: 1, "));
        assertEquals(80, other.to("split", "C-1", "C-2").code());
    }

    @Test
    void who_a_child_is_is_erased_by_two_people_and_the_records_stay() {
        identify();
        String id = proposal(reviewer.to("erase", "C-2"));
        assertEquals(
                "Declined. Nothing was changed.\n",
                done(other.to("decide", id, "--decline")).out());
        assertTrue(done(recorder.to("same-child", "C-1")).out().startsWith("C-2  "));

        done(other.to("decide", proposal(reviewer.to("erase", "C-2")), "--approve"));

        assertTrue(done(recorder.to("same-child", "C-1")).out().startsWith("No other reference is likely"));
        assertTrue(done(recorder.to("child", "C-2")).out().startsWith("C-2\nNotices that count "));
    }

    @Test
    void a_program_is_answered_in_json() throws IOException {
        JsonNode waits = new ObjectMapper()
                .readTree(reviewer.to("merge", "C-1", "C-2", "--format=json").out());
        Said decided = other.to("decide", waits.get("proposal").asText(), "--approve", "--format=json");

        assertTrue(waits.get("until").asText().endsWith("Z"));
        assertEquals("{\"done\":\"approved\"}\n", decided.out());
        assertEquals(
                "{\"done\":\"registered\",\"version\":1}\n",
                recorder.to("identity", "C-1", recorder.file("one.json", IDENTITY), "--format=json")
                        .out());
    }

    @Test
    void what_waits_for_the_national_database_waits_until_it_is_confirmed() throws IOException {
        identify();
        Registers registrar = recorder.with("DAYBOOK_ROLE", "registrar");
        Said exported = done(registrar.to("national", "export", "--to", "PND"));
        assertEquals(2, exported.lines().size());
        assertEquals(exported, registrar.to("national", "export", "--to", "PND"));
        JsonNode notice = new ObjectMapper().readTree(exported.lines().get(0));
        assertEquals(Set.of("id", "force", "child", "reportedOn", "withdrawn", "identity"), names(notice));
        assertEquals("Wojciechowska", notice.at("/identity/familyNames/0").asText());
        assertFalse(exported.out().matches("(?s).*(?i)(suspect|involved|aggravated|086).*"), exported.out());
        String id = notice.get("id").asText();

        assertEquals(
                "1 confirmed.\n", done(registrar.to("national", "confirm", id)).out());
        assertEquals(
                1, registrar.to("national", "export", "--to", "PND").lines().size());
        assertEquals(
                "1 confirmed. 1 did not wait, or not any more.\n",
                done(registrar.reading(exported.out(), "national", "confirm", "-"))
                        .out());
        assertEquals("", done(registrar.to("national", "export", "--to", "PND")).out());
        assertEquals(
                "{\"confirmed\":0,\"others\":1}\n",
                registrar.to("national", "confirm", "--format=json", id).out());
    }

    @Test
    void names_come_from_standard_input_or_a_file_alone() {
        done(recorder.reading(IDENTITY, "identity", "C-1", "-"));

        Said typed = recorder.to("identity", "C-1", "Katarzyna Wojciechowska");
        assertEquals(66, typed.code());
        assertFalse(typed.err().contains("Kata"), typed.err());
        Said more = recorder.to("identity", "C-1", "Katarzyna", "Wojciechowska");
        assertEquals(64, more.code());
        assertFalse(more.err().contains("Kata") || more.err().contains("Wojc"), more.err());
        assertTrue(Said.to("identity", "--help").out().contains("never typed on the"));
    }

    @Test
    void who_a_child_is_is_registered_anew_by_whoever_names_the_version_it_is_at() {
        String first = recorder.file("first.json", IDENTITY);
        String other = recorder.file("other.json", IDENTITY.replace("tarzy", "tarzi"));
        assertEquals(
                "Registered, encrypted and apart from the records. It is version 1.\n",
                done(recorder.to("identity", "C-1", first)).out());
        assertEquals(
                done(recorder.to("identity", "C-1", "--version", "0", first)),
                done(recorder.to("identity", "C-1", first)));

        Said refused = this.other.to("identity", "C-1", other);

        assertEquals(
                new Said(80, "", "conflict: somebody registered it or erased it since: it is at version 1\n"), refused);
        assertTrue(done(recorder.to("child", "C-1")).out().contains("Who C-1 is: version 1 ('daybook identity').\n"));
        assertTrue(done(this.other.to("identity", "C-1", "--version", "1", other))
                .out()
                .endsWith("It is version 2.\n"));
        assertEquals(
                64, recorder.to("identity", "C-1", "--version", "one", first).code());
        assertEquals(64, recorder.to("identity", "C-1", "--version=-1", first).code());
    }

    @Test
    void what_children_are_found_by_is_made_anew_by_the_registrar() {
        identify();
        Registers registrar = recorder.with("DAYBOOK_ROLE", "registrar");

        assertEquals(
                "Turned. Children who are looked up by new marks: 2.\n",
                done(registrar.to("turn-marks")).out());
        assertEquals(
                "{\"turned\":2,\"closed\":0}\n",
                done(registrar.to("turn-marks", "--format=json")).out());
        assertTrue(done(recorder.to("same-child", "C-1")).out().startsWith("C-2  "));
        assertEquals(77, recorder.to("turn-marks").code());
    }

    @Test
    void what_is_refused_says_where_and_never_what() {
        Said said = recorder.reading(IDENTITY.replace("2012-03-14", "Katarzyna"), "identity", "C-1", "-");

        assertEquals(65, said.code());
        assertTrue(said.err().startsWith("dateOfBirth: "), said.err());
        assertFalse(said.err().contains("Kata"), said.err());
        assertEquals(65, recorder.reading("{}", "identity", "C-1", "-").code());
        assertEquals(
                65,
                recorder.with("DAYBOOK_ROLE", "registrar")
                        .reading("no id", "national", "confirm", "-")
                        .code());
    }

    @Test
    void what_cannot_be_asked_is_not() {
        assertEquals(66, recorder.to("child", "C-9").code());
        assertEquals(
                80,
                other.to("decide", "2f1c9f1e-77b8-4a64-9a54-2d2a0c6f1a10", "--approve")
                        .code());
        assertEquals(77, recorder.to("merge", "C-1", "C-2").code());
        assertEquals(77, recorder.to("erase", "C-1").code());
        assertEquals(
                77,
                recorder.with("DAYBOOK_ROLE", "disclosure").to("child", "C-1").code());
        assertEquals(77, recorder.to("national", "export", "--to", "PND").code());
        assertEquals(77, recorder.to("national", "confirm", "x").code());
        for (String[] typed : new String[][] {
            {"child", "C 1"},
            {"merge", "C-1"},
            {"decide", "2f1c", "--approve", "--decline"},
            {"decide", "2f1c"},
            {"decide", "P 1", "--approve"},
            {"national"},
            {"national", "export"},
            {"national", "export", "--to", ""},
            {"national", "export", "--to", "PND", "--limit", "none"},
            {"national", "export", "--to", "PND", "more"},
            {"national", "confirm"},
        }) {
            assertEquals(64, reviewer.to(typed).code(), String.join(" ", typed));
        }
    }

    @Test
    void a_merge_made_already_is_a_conflict() {
        merge();

        assertEquals(80, reviewer.to("merge", "C-2", "C-1").code());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
