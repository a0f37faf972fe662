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

/** A sheet goes out, comes back with verdicts, and is believed only if it is whole; and what another edition would change. */
class AuditSampleTest {

    private static final String MAPPING = """
            {"columns": {"INCIDENT": "Inc", "CRIME": "Crime", "ROLE": "Role", "AGE": "Age",
                         "OFFENCE": "Code", "CATEGORY": "Cat", "REPORTED_ON": "Reported", "OUTCOME": "Outcome"}}
            """;

    @TempDir
    private Path folder;

    private Path mapping;
    private Path export;

    @BeforeEach
    void files() throws IOException {
        mapping = Files.writeString(folder.resolve("ours.json"), MAPPING);
        StringBuilder rows = new StringBuilder("Inc,Crime,Role,Age,Code,Cat,Reported,Outcome\n");
        for (int i = 0; i < 100; i++) {
            rows.append("=I%d,C%d,%s,15,086/02,NON_AGGRAVATED,2026-0%d-11,\n"
                    .formatted(i, i, i < 20 ? "SUSPECT" : "PERSON_INVOLVED", 5 + i % 2));
        }
        export = Files.writeString(folder.resolve("export.csv"), rows);
    }

    private Said audit(String action, String... more) {
        List<String> arguments = new ArrayList<>(List.of("audit", action, "--mapping", mapping.toString()));
        arguments.addAll(List.of(more));
        arguments.add(export.toString());
        return Said.to(arguments.toArray(String[]::new));
    }

    private String sheet() {
        return audit("sample", "--seed", "7", "--margin", "10").out();
    }

    private Said read(String sheet) throws IOException {
        return audit(
                "sample",
                "--read",
                Files.writeString(folder.resolve("sheet.csv"), sheet).toString());
    }

    @Test
    void the_same_seed_gives_the_same_sheet_and_a_spreadsheet_calculates_nothing_in_it() {
        assertEquals(sheet(), sheet());
        assertEquals(1 + 50, sheet().lines().count());
        assertTrue(sheet().contains("\"'=I"), sheet());
        assertFalse(sheet().contains("A-101"));
    }

    @Test
    void a_sheet_that_comes_back_says_how_accurate_the_records_are_and_how_far_the_rules_agree() throws IOException {
        Said said = read(sheet().replace("\"\",\"\"", "\"right\",\"\""));

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("50 of the sample were reviewed"), said.out());
        assertTrue(said.out().contains("100.0 % are right, with a 95 % interval of"), said.out());
        assertTrue(said.out().contains("Cohen's kappa is 0.00"), said.out());
    }

    @Test
    void a_spreadsheet_may_have_put_semicolons_into_it() throws IOException {
        assertEquals(
                0,
                read(sheet().replace("\"\",\"\"", "\"WRONG\",\"\"").replace(',', ';'))
                        .code());
    }

    @Test
    void a_sheet_without_verdicts_is_read_and_estimates_nothing() throws IOException {
        Said said = read(sheet());

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("0 of the sample were reviewed, 50 were not"), said.out());
        assertFalse(said.out().contains("are right"), said.out());
    }

    @Test
    void a_sheet_that_is_not_whole_is_refused_with_its_place() throws IOException {
        String sheet = sheet();
        String lastLine = sheet.substring(sheet.stripTrailing().lastIndexOf('\n') + 1);
        refused(sheet.replaceFirst("\"\",\"\"", "\"PERHAPS\",\"\""), "sheet.csv:2: expected RIGHT, WRONG or nothing");
        refused(sheet.replace(lastLine, ""), "sheet.csv:50: expected every row of the sample");
        refused(sheet + lastLine, "sheet.csv:52: expected each crime once");
        refused(sheet.replaceFirst("\"C\\d+\"", "\"C-none\""), "sheet.csv:2: expected a crime that the export has");
        refused(sheet.replaceFirst("MONTH", "DAY"), "sheet.csv:2: expected the stratum");
        refused("name,verdict\n", "sheet.csv:1: expected the columns");
        refused("", "sheet.csv:1: expected the columns");
    }

    private void refused(String sheet, String message) throws IOException {
        Said said = read(sheet);
        assertEquals(65, said.code(), said.out() + said.err());
        assertTrue(said.err().contains(message), said.err());
        assertEquals("", said.out());
    }

    @Test
    void a_sample_that_cannot_be_drawn_is_refused_with_everything_at_fault() {
        Said said = audit("sample", "--margin", "50", "--confidence", "80", "--stratify", "shoe size");

        assertEquals(64, said.code());
        assertEquals(3, said.err().lines().count(), said.err());
    }

    @Test
    void under_the_older_edition_a_child_may_be_a_suspect_and_is_to_be_looked_at() {
        Said said = audit("compare", "--edition", "NPCC-2024", "--edition", "BEFORE-2024");

        assertEquals(1, said.code(), said.err());
        assertTrue(said.out().contains("export.csv:2  crime C0  A-101  suspect: ERROR -> nothing"), said.out());
        assertTrue(said.out().contains("A-101  suspect: ERROR -> nothing  20"), said.out());
        assertTrue(said.out().contains("What this cannot say"), said.out());
    }

    @Test
    void a_comparison_with_itself_changes_nothing_and_settings_are_compared_too() throws IOException {
        assertEquals(
                0,
                audit("compare", "--edition", "NPCC-2024", "--edition", "NPCC-2024")
                        .code());
        String one = Files.writeString(folder.resolve("one"), "").toString();
        String other = Files.writeString(folder.resolve("other"), "adopted-on=2026-06-01\n")
                .toString();

        Said said = audit("compare", "--format", "ndjson", "--settings", one, "--settings", other);

        assertEquals(60, said.lines().size(), said.out());
        assertTrue(said.lines().get(0).contains("\"rule\":\"A-101\",\"role\":\"SUSPECT\""), said.out());
        assertTrue(said.lines().get(0).contains("\"severity\":\"ERROR\""), said.out());
        assertTrue(said.err().contains("What this cannot say"), said.err());
    }

    @Test
    void a_comparison_has_two_sides_and_editions_that_there_are() {
        assertEquals(64, audit("compare").code());
        assertEquals(64, audit("compare", "--edition", "NPCC-2024").code());
        assertEquals(
                64,
                audit("compare", "--edition", "NPCC-2024", "--edition", "NPCC-1999")
                        .code());
    }

    @Test
    void what_the_export_lacks_is_said_before_a_sample_is_drawn_from_it() throws IOException {
        Files.writeString(mapping, MAPPING.replace("\"ROLE\": \"Role\"", "\"ROLE\": \"Part played\""));

        assertTrue(audit("sample").err().contains("has no column for ROLE"));
    }
}
