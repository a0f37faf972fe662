package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.in.ApproveProposal;
import daybook.application.port.in.RecordVersion;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.SettingsInForce;
import daybook.domain.guidance.Force;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read from a lived register keeps to the published schemas, which leave no room for a property they do not name. */
class PublishedShapesTest {

    private static final String COURT = "Youth court, Leeds";

    private static final String IDENTITY = """
            {"givenNames": ["Katarzyna"], "familyNames": ["Wojciechowska"], "dateOfBirth": "2012-03-14",
             "postcode": "M4 5JD", "sex": "FEMALE", "ids": [{"kind": "NHS_NUMBER", "value": "943 476 5919"}]}
            """;

    @TempDir
    private Path folder;

    private Registers recorder;
    private Registers reviewer;
    private Registers registrar;
    private Registers desk;

    @BeforeEach
    void record() {
        recorder = Registers.in(folder);
        reviewer = recorder.with("DAYBOOK_ROLE", "reviewer").with("DAYBOOK_OFFICER", "PS.2");
        registrar = recorder.with("DAYBOOK_ROLE", "registrar").with("DAYBOOK_OFFICER", "FCR.3");
        desk = recorder.with("DAYBOOK_ROLE", "disclosure").with("DAYBOOK_OFFICER", "DO.4");
        done(recorder.record(report("R-1", "2026-05-11", "C-1")));
        done(recorder.record(report("R-2", "2026-05-20", "C-1")));
        done(recorder.record(report("R-3", "2026-05-21", "C-1")
                .replace("\"sentTo\": [\"boy\"]", "\"sentTo\": [\"boy\", \"other\"]")
                .replace("{\"id\": \"boy\"", "{\"id\": \"other\", \"age\": 9}, {\"id\": \"boy\"")));
        done(recorder.record(report("R-4", "2026-05-22", "C-4")
                .replace("\"reportedAt\"", "\"place\": \"SCOTLAND\", \"reportedAt\"")));
        done(recorder.record(report("R-6", "2026-04-02", "C-2")));
        done(recorder.to("identity", "C-1", recorder.file("one.json", IDENTITY)));
        done(recorder.to("identity", "C-2", recorder.file("two.json", IDENTITY.replace("tarzy", "tarzi"))));
    }

    private static String report(String reference, String day, String child) {
        return Registers.CATEGORY_2
                .replace("R-1", reference)
                .replace("2026-05-11", day)
                .replace("\"girl\", \"age\"", "\"girl\", \"child\": \"" + child + "\", \"age\"");
    }

    private static String forced() {
        return report("R-1", "2026-05-11", "C-1")
                .replace(
                        "\"otherCircumstances\"",
                        "\"circumstances\": [{\"factor\": \"COERCED\", \"answer\": \"YES\", \"by\": [\"boy\"],"
                                + " \"on\": [\"girl\"]}], \"otherCircumstances\"");
    }

    private static String done(Said said) {
        assertEquals(0, said.code(), said.err());
        assertEquals("", said.err());
        return said.out();
    }

    /** That a document keeps to its schema, and with a property more at any level does not. */
    private static void assertKeepsTo(String name, String document) {
        PublishedSchema schema = new PublishedSchema(name);
        assertEquals(List.of(), schema.errors(document), document);
        int objects = 0;
        for (int at = document.indexOf('{'); at >= 0; at = document.indexOf('{', at + 1)) {
            String more = document.substring(0, at + 1) + "\"unknown\":1,"
                    + document.substring(at + 1).stripLeading();
            more = more.replace("\"unknown\":1,}", "\"unknown\":1}");
            assertFalse(schema.errors(more).isEmpty(), more);
            objects++;
        }
        assertTrue(objects > 1, "only " + objects);
    }

    @Test
    void a_page_of_records() {
        assertKeepsTo("incident-page", done(recorder.to("list", "--format=json")));
        String first = done(recorder.to("list", "--limit", "1", "--format=json"));
        assertFalse(first.contains("\"next\":null"), first);
        assertKeepsTo("incident-page", first);
    }

    @Test
    void what_the_records_say_of_a_child() {
        String child = done(recorder.to("child", "C-1", "--format=json"));

        assertTrue(child.contains("\"sign\""), child);
        assertTrue(child.contains("\"consider\":[\"CONSIDER"), child);
        assertTrue(child.contains("\"version\":1"), child);
        assertKeepsTo("child-review", child);
        assertKeepsTo("child-review", done(recorder.to("child", "C-4", "--format=json")));
    }

    @Test
    void who_may_be_the_same_child() {
        String found = done(recorder.to("same-child", "C-1", "--format=json"));

        assertTrue(found.contains("\"agreement\""), found);
        assertKeepsTo("same-child", found);
    }

    @Test
    void the_plan_of_a_revision() {
        String plan = done(recorder.to("revise", "--plan", "--format=json", recorder.file("forced.json", forced())));

        assertTrue(plan.contains("\"ground\""), plan);
        assertKeepsTo("revision-plan", plan);
    }

    @Test
    void what_the_national_database_is_told() {
        done(recorder.record(report("R-5", "2026-05-23", "C-5")));
        List<String> lines =
                done(registrar.to("national", "export", "--to", "PND")).lines().toList();

        assertTrue(lines.stream().anyMatch(it -> it.contains("\"identity\":null")));
        assertTrue(lines.stream().anyMatch(it -> it.contains("\"value\":\"9434765919\"")));
        PublishedSchema schema = new PublishedSchema("national-notice");
        lines.forEach(it -> assertEquals(List.of(), schema.errors(it), it));
        assertKeepsTo(
                "national-notice",
                lines.stream()
                        .filter(it -> it.contains("9434765919"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void what_other_forces_answer() {
        Registers elsewhere = recorder.with("DAYBOOK_FORCE", "MPS").with("DAYBOOK_CONTACT", "PPU desk");
        done(elsewhere.record(report("R-1", "2026-05-11", "M-1")));
        done(elsewhere.to("identity", "M-1", elsewhere.file("one.json", IDENTITY)));

        assertKeepsTo("national-answer", done(recorder.to("who-else", "C-1", "--format=json")));
    }

    @Test
    void a_page_of_the_access_log() {
        done(registrar.to("national", "export", "--to", "PND"));
        String page = done(registrar.to("log", "show", "--format=json"));

        assertTrue(page.contains("\"recipient\":\"PND\""), page);
        assertKeepsTo("log-page", page);
        assertEquals(
                List.of(),
                new PublishedSchema("log-page").errors("{\"entries\":[{\"place\":7,\"entry\":null}],\"more\":false}"));
    }

    @Test
    void what_waits_for_a_second_person() {
        done(reviewer.to("merge", "C-1", "C-4"));
        done(desk.to("disclose", "R-1", "--version", "1", "--to", COURT, "--why", "as ordered"));
        done(recorder.to(
                "depart",
                "R-1/2",
                "--version",
                "2",
                "--person",
                "girl=SUSPECT",
                "--why",
                "she sent it to all of the school"));
        String page = done(registrar.to("approvals", "--format=json"));

        assertKeepsTo("approval-page", page);
        assertKeepsTo("approval-page", done(registrar.to("approvals", "--limit=1", "--format=json")));
        assertKeepsTo("approval", done(registrar.to("approvals", "R-1.P1", "--format=json")));
        String suspect = done(registrar.to("approvals", "R-1.P2", "--format=json"));
        assertTrue(suspect.contains("\"instead\""), suspect);
        assertKeepsTo("approval", suspect);
    }

    @Test
    void what_is_due_for_review() {
        String due = done(reviewer.to("review", "due", "--within", "3650", "--format=json"));

        assertTrue(due.contains("\"reviewOn\":\"20"), due);
        assertKeepsTo("review-list", due);
        String first = done(reviewer.to("review", "due", "--within", "3650", "--limit", "1", "--format=json"));
        assertFalse(first.contains("\"next\":null"), first);
        assertKeepsTo("review-list", first);
    }

    @Test
    void who_a_child_is() {
        assertKeepsTo("child-identity", IDENTITY.strip());
    }

    @Test
    void a_record_that_was_handed_out_and_corrected() {
        done(desk.to("disclose", "R-1", "--version", "1", "--to", COURT, "--why", "as ordered"));
        try (Deployment office =
                Deployment.start(SettingsInForce.settings(recorder.environment(), folder, Clock.systemUTC()))) {
            office.get(ApproveProposal.class)
                    .approve(
                            new Acting("PS.2", new Force("GMP"), ActingRole.REVIEWER, "to test"),
                            new RecordVersion("R-1", 2),
                            "P1");
        }
        done(desk.to("disclose", "R-1", "--version", "3", "--to", COURT, "--collect", "P1"));
        done(recorder.to("revise", "--version", "4", recorder.file("forced.json", forced())));
        String record = done(recorder.to("show", "R-1", "--format=json"));

        assertTrue(record.contains("\"recipient\""), record);
        assertTrue(record.contains("\"toBeToldAgain\""), record);
        assertEquals(List.of(), new PublishedSchema("incident-record").errors(record));
    }
}
