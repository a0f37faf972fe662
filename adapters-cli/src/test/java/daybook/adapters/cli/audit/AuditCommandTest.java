package daybook.adapters.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export in, findings out, with the place of everything that is wrong and sums that add up. */
class AuditCommandTest {

    private static final String MAPPING = """
            {"columns": {"INCIDENT": "Inc No", "CRIME": "Crime No", "PERSON": "Nominal", "ROLE": "Role", "AGE": "Age",
                         "OFFENCE": "HO Code", "CATEGORY": "Cat", "REPORTED_ON": "Reported", "OUTCOME": "Outcome"},
             "words": {"ROLE": {"Offender": "SUSPECT", "Involved": "PERSON_INVOLVED"},
                       "CATEGORY": {"2": "NON_AGGRAVATED", "1": "AGGRAVATED"}},
             "days": ["dd/MM/yyyy"]}
            """;
    private static final String HEADER = "Inc No,Crime No,Nominal,Role,Age,HO Code,Cat,Reported,Outcome\n";

    @TempDir
    private Path folder;

    private Path mapping;

    @BeforeEach
    void a_mapping() throws IOException {
        mapping = Files.writeString(folder.resolve("ours.json"), MAPPING);
    }

    private Said audit(String export, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), export);
        List<String> arguments = new ArrayList<>(List.of("audit", "--mapping", mapping.toString(), file.toString()));
        arguments.addAll(List.of(more));
        return Said.to(arguments.toArray(String[]::new));
    }

    @Test
    void a_child_suspected_without_aggravation_is_found_where_it_stands() throws IOException {
        Said said =
                audit(HEADER + "I1,C1,N1,Offender,15,86/2,2,11/05/2026,\nI1,C2,N2,Involved,15,022/25,2,11/05/2026,\n");

        assertEquals(1, said.code());
        assertEquals(2, said.lines().size(), said.out());
        assertTrue(said.lines().get(1).contains("\"2\",\"C1\",\"I1\",\"A-101\",\"ERROR\""), said.out());
        assertTrue(said.err().contains("2 rows read, 2 audited, 0 rejected; 1 incident, 1 finding"), said.err());
        assertTrue(said.err().contains("A-402 cannot tell for want of the flags: 2"), said.err());
    }

    @Test
    void the_example_has_two_findings_and_a_row_that_is_rejected() {
        Said said = Said.to("audit", "--mapping", "examples/audit/mapping.json", "examples/audit/crimes.csv");

        assertEquals(65, said.code());
        assertEquals(3, said.lines().size(), said.out());
        assertTrue(said.err().contains("4 rows read, 3 audited, 1 rejected; 2 incidents, 2 findings"), said.err());
    }

    @Test
    void rows_of_an_incident_are_put_together_wherever_they_stand() throws IOException {
        String between = "I2,C9,N9,Involved,15,86/2,2,11/05/2026,\nI2,C8,N8,Involved,15,022/25,2,11/05/2026,\n";

        Said said = audit(HEADER + "I1,C1,N1,Involved,15,86/2,2,11/05/2026,\n" + between
                + "I1,C2,N2,Involved,15,022/25,2,11/05/2026,\n");

        assertEquals(0, said.code(), said.out() + said.err());
    }

    @Test
    void a_row_that_cannot_be_read_is_rejected_with_its_line_and_without_what_stands_there() throws IOException {
        Said said = audit(HEADER + "I1,C1,N1,Offender,15,86/2,2,31/02/2026,\nI1,C2,too,few\n"
                + "I1,C3,N2,Wizard,15,86/2,2,11/05/2026,\nI1,C4,N3,Involved,15,86/2,2,11/05/2026,\n");

        assertEquals(65, said.code());
        assertTrue(said.err().contains("export.csv:2: expected REPORTED_ON"), said.err());
        assertTrue(said.err().contains("export.csv:3: expected 9 cells"), said.err());
        assertTrue(said.err().contains("export.csv:4: expected ROLE"), said.err());
        assertFalse(said.err().contains("Wizard"));
        assertTrue(said.err().contains("4 rows read, 1 audited, 3 rejected"), said.err());
        assertTrue(said.err().contains("A-201 cannot tell for want of a row of the incident that was rejected"));
    }

    @Test
    void no_cell_of_the_findings_is_taken_for_a_formula() throws IOException {
        Said said = audit(HEADER + "=1+1,@SUM,N1,Offender,15,86/2,2,11/05/2026,\n");

        assertTrue(said.out().contains("\"'@SUM\",\"'=1+1\""), said.out());
    }

    @Test
    void findings_come_as_json_too_and_cells_may_be_divided_by_another_character() throws IOException {
        String export = (HEADER + "I1,C1,N1,Offender,9,86/2,2,11/05/2026,\n").replace(',', ';');

        Said said = audit(export, "--format", "ndjson", "--delimiter", ";");

        assertTrue(said.lines().get(1).contains("\"rule\":\"A-102\""), said.out());
    }

    @Test
    void an_empty_file_ends_with_66_and_a_row_that_ends_within_quotes_with_65() throws IOException {
        assertEquals(66, audit("").code());
        assertEquals(65, audit(HEADER + "I1,\"C1,N1,Offender\n").code());
    }

    @Test
    void a_mapping_with_a_name_that_nobody_knows_is_refused_with_its_place() throws IOException {
        Files.writeString(mapping, "{\"columns\": {\"CRIME\": \"Crime No\", \"COLOUR\": \"x\"}}");

        Said said = audit(HEADER);

        assertEquals(65, said.code());
        assertTrue(said.err().contains("columns.COLOUR") && said.err().contains("columns.INCIDENT"), said.err());
    }

    @Test
    void a_rule_that_is_switched_off_is_named_with_its_reason_and_finds_nothing() throws IOException {
        Files.writeString(
                mapping, MAPPING.replace("\"days\"", "\"switchedOff\": {\"A-101\": \"under review\"}, \"days\""));

        Said said =
                audit(HEADER + "I1,C1,N1,Offender,15,86/2,2,11/05/2026,\nI1,C2,N2,Involved,15,022/25,2,11/05/2026,\n");

        assertEquals(0, said.code(), said.out());
        assertTrue(said.err().contains("A-101: switched off: under review"));
    }

    @Test
    void the_rules_are_listed_and_each_has_its_page() {
        assertTrue(Said.to("audit", "rules").out().contains("A-601"));
        assertTrue(Said.to("audit", "rule", "a-103").out().contains("HOCR-2026 p66"));
        assertEquals(64, Said.to("audit", "rule", "A-999").code());
    }

    @Test
    void the_page_of_a_rule_says_what_the_record_should_say_and_which_columns_it_needs() {
        String page = Said.to("audit", "rule", "A-302").out();

        assertTrue(page.contains("ACTIVITY_COMPLETED") && page.contains("What the outcome needs is put"), page);
        assertTrue(Said.to("audit", "rule", "A-101").out().contains("Only that where"), page);
    }

    @Test
    void an_export_that_was_made_up_is_audited_by_the_mapping_that_comes_with_it() throws IOException {
        Path made = folder.resolve("made.json");
        Path key = folder.resolve("key.csv");
        String[] generate = {
            "audit",
            "generate",
            "--rows",
            "500",
            "--seed",
            "3",
            "--errors",
            "A-101,A-301",
            "--scattered",
            "--mapping-out",
            made.toString(),
            "--key",
            key.toString()
        };

        Said said = Said.to(generate);
        Path export = Files.writeString(folder.resolve("made.csv"), said.out());
        Said audited = Said.to("audit", "--mapping", made.toString(), export.toString());

        assertEquals(0, said.code(), said.err());
        List<String> planted = Files.readAllLines(key);
        assertTrue(planted.size() > 3, planted::toString);
        for (String line : planted.subList(1, planted.size())) {
            String[] cells = line.split(",");
            assertTrue(
                    audited.out()
                            .contains("\"" + cells[0] + "\",\"" + cells[1] + "\",\"" + cells[2] + "\",\"" + cells[3]),
                    line);
        }
        assertEquals(66, Said.to(generate).code(), "a file that is there is not written over");
    }

    @Test
    void what_cannot_be_made_up_is_said() {
        assertEquals(64, Said.to("audit", "generate").code());
        assertEquals(
                64,
                Said.to("audit", "generate", "--rows", "9", "--shape", "other").code());
        Said unknown = Said.to("audit", "generate", "--rows", "9", "--errors", "A-501");
        assertEquals(64, unknown.code());
        assertTrue(unknown.err().contains("--errors: expected all, none or some of A-101"), unknown.err());
    }

    @Test
    void an_export_without_a_row_does_not_pass_for_one_without_a_fault() throws IOException {
        Said said = audit(HEADER);

        assertEquals(66, said.code());
        assertTrue(said.err().contains("no row was read"), said.err());
    }

    @Test
    void an_option_of_another_form_does_not_pass_for_one_that_changed_something() throws IOException {
        for (List<String> other : List.of(
                List.of("--settings", "b"),
                List.of("--edition", "NPCC-2024"),
                List.of("--margin", "5"),
                List.of("--key", "k"))) {
            Said said = audit(HEADER, other.toArray(String[]::new));

            assertEquals(64, said.code(), said.err());
            assertTrue(said.err().contains(other.get(0) + ": expected only with audit "), said.err());
        }
        assertEquals(64, Said.to("audit", "rules", "--internal").code());
    }
}
