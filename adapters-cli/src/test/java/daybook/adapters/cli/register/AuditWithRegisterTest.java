package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit that asks the register: by somebody who may, as one act, and the same otherwise as without it. */
class AuditWithRegisterTest {

    private static final String EXPORT = "I,C,P,R,A,D,M\nI-1,I-1/1,CH-1,PERSON_INVOLVED,14,2026-05-11,NO\n"
            + "I-2,I-2/1,CH-2,PERSON_INVOLVED,14,2026-05-11,NO\n";

    @TempDir
    Path folder;

    private Registers office;
    private String mapping;
    private String export;

    @BeforeEach
    void a_child_who_came_to_notice_before() {
        office = Registers.in(folder);
        String report = Registers.CATEGORY_2
                .replace("\"FEMALE\"", "\"FEMALE\", \"child\": \"CH-1\"")
                .replace("2026-05-11", "2026-03-11");
        assertEquals(0, office.to("record", office.file("report.json", report)).code());
        mapping = office.file(
                "ours.json",
                "{\"columns\": {\"INCIDENT\": \"I\", \"CRIME\": \"C\", \"PERSON\": \"P\", \"ROLE\": \"R\", \"AGE\": \"A\","
                        + " \"REPORTED_ON\": \"D\", \"REPEATED\": \"M\"}}");
        export = office.file("export.csv", EXPORT);
    }

    private Said audit(String... more) {
        return office.to(Stream.concat(Stream.of("audit", "--mapping", mapping, export), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void it_finds_a_further_notice_that_is_not_marked_and_says_of_whom_it_cannot_tell() {
        Said said = audit("--register", "--role", "auditor", "--as", "A.4", "--reason", "the yearly audit");

        assertEquals(1, said.code(), said.err());
        assertEquals(2, said.lines().size(), said.out());
        assertTrue(said.lines().get(1).contains("\"2\",\"I-1/1\",\"I-1\",\"A-501\",\"CHECK\""), said.out());
        assertTrue(
                said.err()
                        .contains(
                                "A-501 cannot tell for want of how often the child came to notice, by the register: 1"),
                said.err());
        assertTrue(said.err().contains("2 rows read, 2 audited, 0 rejected"), said.err());
    }

    @Test
    void without_it_nobody_is_looked_up_and_the_rules_cannot_tell() {
        Said said = audit();

        assertEquals(0, said.code(), said.err());
        assertTrue(
                said.err()
                        .contains(
                                "A-501 cannot tell for want of how often the child came to notice, by the register: 2"),
                said.err());
        assertFalse(log().contains("audit-children"));
    }

    @Test
    void it_is_one_entry_in_the_log_with_who_and_why_and_without_any_child() {
        audit("--register", "--role", "auditor", "--as", "A.4", "--reason", "the yearly audit");

        List<String> entries = new ArrayList<>();
        for (String line : log().split("\\{")) {
            if (line.contains("audit-children")) {
                entries.add(line);
            }
        }
        assertEquals(1, entries.size(), log());
        assertTrue(log().contains("children all") && log().contains("the yearly audit"), log());
    }

    @Test
    void a_role_that_may_not_is_refused_with_77_and_told_nothing() {
        Said said = audit("--register");

        assertEquals(77, said.code(), said.err());
        assertEquals("", said.out());
        assertFalse(said.err().contains("CH-1"), said.err());
        assertTrue(log().contains("refused not-permitted"), log());
    }

    @Test
    void the_report_counts_what_the_register_let_it_find() throws IOException {
        Path page = folder.resolve("picture.json");

        Said said = audit("--register", "--role", "registrar", "--internal", "--report-json", page.toString());

        assertEquals(1, said.code(), said.err());
        assertTrue(Files.readString(page).contains("A-501"));
    }

    @Test
    void who_acts_is_said_only_where_the_register_is_asked_and_only_of_an_audit() {
        assertEquals(64, audit("--as", "A.4").code());
        assertTrue(audit("--as", "A.4").err().contains("--as: expected only with --register"));
        Said sample = office.to("audit", "sample", "--mapping", mapping, export, "--register");
        assertEquals(64, sample.code());
        assertTrue(sample.err().contains("--register: expected only with audit"), sample.err());
        Said unnamed = office.with("DAYBOOK_REASON", "").to("audit", "--mapping", mapping, export, "--register");
        assertEquals(64, unnamed.code());
    }

    private String log() {
        return office.to("log", "show", "--role", "auditor", "--format", "json").out();
    }
}
