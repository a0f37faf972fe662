package daybook.adapters.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daybook.adapters.cli.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of an audit: whole or not there, needing nothing, and telling of nobody. */
class AuditReportTest {

    private static final String MAPPING = """
            {"columns": {"INCIDENT": "Inc", "CRIME": "Crime", "PERSON": "Who", "ROLE": "Role", "AGE": "Age",
                         "OFFENCE": "Code", "CATEGORY": "Cat", "REPORTED_ON": "Reported", "OUTCOME": "Outcome"},
             "switchedOff": {"A-201": "<script>alert(1)</script> & 'others'"}}
            """;
    private static final String HEADER = "Inc,Crime,Who,Role,Age,Code,Cat,Reported,Outcome\n";

    @TempDir
    private Path folder;

    private Path mapping;
    private Path page;
    private Path json;

    @BeforeEach
    void files() throws IOException {
        mapping = Files.writeString(folder.resolve("ours.json"), MAPPING);
        page = folder.resolve("report.html");
        json = folder.resolve("report.json");
    }

    /** 60 crimes in May, of which so many have a child as suspect, and 40 in June, of which 20 have. */
    private static String export(int suspectedInMay) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 100; i++) {
            boolean may = i < 60;
            boolean suspected = may ? i < suspectedInMay : i < 80;
            rows.append("I%d,C%d,N%d,%s,15,086/02,NON_AGGRAVATED,2026-%s-11,22\n"
                    .formatted(i, i, i, suspected ? "SUSPECT" : "PERSON_INVOLVED", may ? "05" : "06"));
        }
        return rows.toString();
    }

    /** Where a report may stand from before. */
    private Said anew(String export, String... more) throws IOException {
        Files.deleteIfExists(page);
        Files.deleteIfExists(json);
        return audit(export, more);
    }

    private Said audit(String export, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), export);
        List<String> arguments = new ArrayList<>(List.of(
                "audit",
                "--mapping",
                mapping.toString(),
                "--report",
                page.toString(),
                "--report-json",
                json.toString()));
        arguments.addAll(List.of(more));
        arguments.add(file.toString());
        return Said.to(arguments.toArray(String[]::new));
    }

    private static String schema() throws IOException {
        try (InputStream in = AuditReportTest.class.getResourceAsStream("/daybook/schema/audit-report.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> errors(String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(), InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void the_json_keeps_to_its_schema_which_leaves_no_room_for_more() throws IOException {
        for (String[] more : new String[][] {{}, {"--internal"}}) {
            assertEquals(1, anew(export(3), more).code());
            String document = Files.readString(json);

            assertEquals(List.of(), errors(document));
            for (int at = document.indexOf('{'); at >= 0; at = document.indexOf('{', at + 1)) {
                assertFalse(errors(document.substring(0, at + 1) + "\"unknown\":1," + document.substring(at + 1))
                        .isEmpty());
            }
        }
    }

    @Test
    void the_page_needs_no_network_and_no_script_and_escapes_what_it_is_given() throws IOException {
        audit(export(3));
        String html = Files.readString(page);

        assertTrue(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-"), html);
        assertFalse(html.contains("<script"));
        assertFalse(html.matches("(?s).*(http:|https:|//[a-z]|@import|url\\().*"));
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;others&#39;"));
        assertTrue(html.contains("lang=\"en-GB\"") && html.contains("<main>") && html.contains("<caption>"));
        assertEquals(count(html, "<svg"), count(html, "role=\"img\""));
        assertEquals(count(html, "<svg"), count(html, "<title id="));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    /** Whatever the hidden number is, the report is the same to the letter, in every form and under every name. */
    @Test
    void reports_on_records_that_differ_in_a_hidden_number_alone_are_the_same() throws IOException {
        anew(movedBetween(3));
        String one = Files.readString(page) + Files.readString(json);
        anew(movedBetween(5));
        String other = Files.readString(page) + Files.readString(json);

        assertEquals(one, other);
        assertTrue(one.contains("fewer than 10"));
        anew(movedBetween(3), "--internal");
        String three = Files.readString(page);
        anew(movedBetween(5), "--internal");
        assertFalse(three.equals(Files.readString(page)), "the sabotage: who shows every number is caught");
    }

    /** So many suspects of 50 in May, and together 55 in May to July: the sums stay. */
    private static String movedBetween(int inMay) {
        StringBuilder rows = new StringBuilder(HEADER);
        int[] suspected = {inMay, 30 - inMay, 25};
        for (int month = 0; month < 3; month++) {
            for (int i = 0; i < 50; i++) {
                rows.append("I%d-%d,C%d-%d,N,%s,15,086/02,NON_AGGRAVATED,2026-0%d-11,22\n"
                        .formatted(
                                month, i, month, i, i < suspected[month] ? "SUSPECT" : "PERSON_INVOLVED", month + 5));
            }
        }
        return rows.toString();
    }

    @Test
    void a_report_for_the_force_alone_says_so_and_shows_every_number() throws IOException {
        audit(export(3), "--internal");

        assertTrue(Files.readString(page).contains("For use within the force alone"));
        assertTrue(
                Files.readString(json).contains("\"month\":\"2026-05\",\"crimes\":60,\"accurate\":57,\"withError\":3"));
    }

    @Test
    void nothing_is_written_over_whatever_it_is() throws IOException {
        Files.writeString(page, "the export");

        Said said = audit(export(3));

        assertEquals(66, said.code());
        assertEquals("the export", Files.readString(page));
        assertTrue(said.err().contains("expected a new file"), said.err());
        assertEquals("", said.out());
    }

    @Test
    void without_an_end_of_the_export_no_report_is_written() throws IOException {
        Said said = audit(export(3), folder.resolve("missing").toString());

        assertEquals(66, said.code());
        assertFalse(Files.exists(page));
        assertFalse(Files.exists(json));
        assertTrue(said.err().contains("no report was written"), said.err());
        assertEquals(List.of(), left());
    }

    @Test
    void a_report_that_cannot_be_written_is_said_before_anything_is_read() throws IOException {
        page = folder.resolve("nowhere/report.html");

        Said said = audit(export(3));

        assertEquals(66, said.code());
        assertEquals("", said.out());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".part"))
                    .toList();
        }
    }

    @Test
    void rows_add_up_and_the_page_is_readable_by_its_maker_alone() throws IOException {
        audit(export(30) + "I200,C200,N,WIZARD,15,086/02,NON_AGGRAVATED,2026-05-11,22\n");

        assertTrue(Files.readString(json).contains("\"rows\":{\"read\":101,\"audited\":100,\"rejected\":1}"));
        assertEquals(2, Files.getPosixFilePermissions(page).size());
        assertEquals(List.of(), left());
        assertTrue(Arrays.asList(Files.readString(page).split("\n")).contains("<p class=\"figure\">50.0 %</p>"));
    }
}
