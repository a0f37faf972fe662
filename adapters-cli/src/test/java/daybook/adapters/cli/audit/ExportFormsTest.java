package daybook.adapters.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rows in every form in which they may come: the same findings, in the same places. */
class ExportFormsTest {

    private static final String MAPPING = """
            {"columns": {"INCIDENT": "Inc No", "CRIME": "Crime No", "PERSON": "Nominal", "ROLE": "Role", "AGE": "Age",
                         "OFFENCE": "HO Code", "CATEGORY": "Cat", "REPORTED_ON": "Reported"},
             "words": {"ROLE": {"Verdächtig": "SUSPECT", "Involved": "PERSON_INVOLVED"},
                       "CATEGORY": {"2": "NON_AGGRAVATED", "1": "AGGRAVATED"}},
             "days": ["dd/MM/yyyy"]}
            """;
    private static final String ROWS = """
            Inc No,Crime No,Nominal,Role,Age,HO Code,Cat,Reported
            I1,C1,N1,Verdächtig,15,86/2,2,11/05/2026
            I2,C3,N3,"Involved",9,86/2,2,12/05/2026
            I1,C2,N2,Involved,15,022/25,2,11/05/2026
            """;

    @TempDir
    private Path folder;

    private Path mapping;

    @BeforeEach
    void a_mapping() throws IOException {
        mapping = Files.writeString(folder.resolve("ours.json"), MAPPING);
    }

    private Said audit(byte[] export, String... more) throws IOException {
        Path file = Files.write(folder.resolve("export"), export);
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] {"audit", "--mapping", mapping.toString(), file.toString()}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Said.to(all);
    }

    private static void finds(Said said) {
        assertEquals(1, said.code(), said.err());
        assertTrue(said.err().contains("3 rows read, 3 audited, 0 rejected; 2 incidents, 2 findings"), said.err());
        assertTrue(said.out().contains("\"2\",\"C1\",\"I1\",\"A-101\""), said.out());
        assertTrue(said.out().contains("\"3\",\"C3\",\"I2\",\"A-201\""), said.out());
    }

    private static byte[] bytes(String text, String charset, int... mark) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int it : mark) {
            all.write(it);
        }
        all.writeBytes(text.getBytes(Charset.forName(charset)));
        return all.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(all)) {
            gzip.write(bytes);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_delimiter_is_found_out(String delimiter) throws IOException {
        finds(audit(bytes(ROWS.replace(",", delimiter), "UTF-8")));
    }

    @Test
    void delimiter_and_quote_are_taken_as_they_are_given() throws IOException {
        String rows = ROWS.replace(",", "~").replace('"', '\'');

        finds(audit(bytes(rows, "UTF-8"), "--delimiter", "~", "--quote", "'"));
    }

    @Test
    void every_encoding_is_found_out_with_a_mark_and_without() throws IOException {
        finds(audit(bytes(ROWS, "UTF-8", 0xEF, 0xBB, 0xBF)));
        finds(audit(bytes(ROWS, "UTF-16LE", 0xFF, 0xFE)));
        finds(audit(bytes(ROWS, "UTF-16BE", 0xFE, 0xFF)));
        finds(audit(bytes(ROWS, "UTF-16LE")));
        finds(audit(bytes(ROWS, "UTF-16BE")));
        finds(audit(bytes(ROWS, "windows-1252")));
        finds(audit(bytes(ROWS, "windows-1252"), "--encoding", "windows-1252"));
    }

    @Test
    void gzip_and_zip_are_unpacked_whatever_they_are_called() throws IOException {
        finds(audit(gzip(bytes(ROWS, "UTF-8"))));
        Said said =
                audit(zip(Map.of("one.csv", bytes(ROWS, "UTF-8"), "two.csv", bytes(ROWS.replace("I", "J"), "UTF-8"))));

        assertTrue(said.err().contains("two.csv has no column for INCIDENT") || said.code() > 0, said.err());
        assertTrue(said.out().contains("export!one.csv\",\"2\""), said.out());
    }

    @Test
    void an_object_on_each_line_is_a_row() throws IOException {
        Said said = audit(bytes("""
                {"Inc No": "I1", "Crime No": "C1", "Nominal": "N1", "Role": "Verdächtig", "Age": 15, "HO Code": "86/2", "Cat": 2, "Reported": "2026-05-11"}
                {"Inc No": "I1", "Crime No": "C2", "Nominal": "N2", "Role": "Involved", "Age": 15, "HO Code": "22/25", "Cat": 2, "Reported": "11/05/2026", "Beat": null}
                {"Inc No": "I1", "Crime No": ["C3"]}
                {"Inc No": "I1", "Inc No": "I2"}
                no object
                """, "UTF-8"));

        assertEquals(65, said.code());
        assertTrue(said.err().contains("export:3: expected an object of texts"), said.err());
        assertTrue(said.err().contains("5 rows read, 2 audited, 3 rejected; 1 incident, 1 finding"), said.err());
        assertFalse(said.err().contains("has no column"), said.err());
    }

    @Test
    void the_first_sheet_of_a_workbook_is_read_and_its_days_are_days() throws IOException {
        Said said = audit(Workbooks.of(ROWS, 46153));

        finds(said);
    }

    @Test
    void standard_input_and_patterns_stand_for_exports_too() throws IOException {
        Said piped = Said.reading(System.getenv(), ROWS, "audit", "--mapping", mapping.toString(), "-");
        Files.writeString(folder.resolve("b.csv"), ROWS.replace("I1", "I3").replace("I2", "I4"));
        Files.writeString(folder.resolve("a.csv"), ROWS);
        Said matched = Said.to("audit", "--mapping", mapping.toString(), folder + "/*.csv");

        finds(piped);
        assertTrue(
                matched.err().contains("6 rows read, 6 audited, 0 rejected; 4 incidents, 4 findings"), matched.err());
    }

    @Test
    void a_column_that_is_not_there_and_one_that_is_there_twice_are_said_once_for_each_file() throws IOException {
        Said said =
                audit(bytes(ROWS.replace("Cat", "Role").replace("Nominal", "Other"), StandardCharsets.UTF_8.name()));

        assertTrue(said.err().contains("export: has no column for PERSON"), said.err());
        assertTrue(said.err().contains("export: has more than one column for ROLE; the first is read"), said.err());
        assertEquals(
                said.err().indexOf("has no column for PERSON"), said.err().lastIndexOf("has no column for PERSON"));
    }
}
