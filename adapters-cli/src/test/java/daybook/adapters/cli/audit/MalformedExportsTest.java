package daybook.adapters.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken is said with its place, the rest goes on, and what was read is what was audited and what was rejected. */
class MalformedExportsTest {

    private static final String MAPPING = """
            {"columns": {"INCIDENT": "Inc No", "CRIME": "Crime No", "PERSON": "Nominal", "ROLE": "Role"}}
            """;
    private static final String HEADER = "Inc No,Crime No,Nominal,Role\n";
    private static final String SOUND = "I1,C1,N1,SUSPECT\n";
    private static final Pattern SUMS = Pattern.compile("(\\d+) rows? read, (\\d+) audited, (\\d+) rejected");

    @TempDir
    private Path folder;

    private Path mapping;

    @BeforeEach
    void a_mapping() throws IOException {
        mapping = Files.writeString(folder.resolve("ours.json"), MAPPING);
    }

    private Said audit(String export) throws IOException {
        return audit(export.getBytes(StandardCharsets.UTF_8));
    }

    private Said audit(byte[] export) throws IOException {
        return audit(Files.write(folder.resolve("export"), export));
    }

    private Said audit(Path... files) {
        String[] all = new String[3 + files.length];
        System.arraycopy(new String[] {"audit", "--mapping", mapping.toString()}, 0, all, 0, 3);
        for (int i = 0; i < files.length; i++) {
            all[3 + i] = files[i].toString();
        }
        return Said.to(all);
    }

    private static void sums(Said said, int audited, int rejected) {
        Matcher sums = SUMS.matcher(said.err());
        assertTrue(sums.find(), said.err());
        assertEquals(audited + rejected, Integer.parseInt(sums.group(1)), said.err());
        assertEquals(audited, Integer.parseInt(sums.group(2)), said.err());
        assertEquals(rejected, Integer.parseInt(sums.group(3)), said.err());
    }

    @Test
    void too_few_cells_and_too_many_reject_the_row() throws IOException {
        Said said = audit(HEADER + SOUND + "I1,C2\n" + "I1,C3,N3,SUSPECT,more\n" + SOUND);

        assertEquals(65, said.code());
        assertTrue(
                said.err().contains("export:3: expected 4 cells") && said.err().contains("export:4:"), said.err());
        sums(said, 2, 2);
    }

    @Test
    void a_line_break_in_quotes_is_part_of_a_cell_and_counts_as_a_line() throws IOException {
        Said said = audit(HEADER + "I1,C1,\"N\n1\",SUSPECT\nI1,C2,N1,WIZARD\n");

        assertTrue(said.err().contains("export:4: expected ROLE"), said.err());
        sums(said, 1, 1);
    }

    @Test
    void a_quote_that_is_not_closed_takes_no_other_row_with_it() throws IOException {
        Said said = audit(HEADER + SOUND + "I1,\"C2,N2,SUSPECT\n" + SOUND + "I3,\"C3\",N3,SUSPECT\n" + SOUND);

        assertEquals(65, said.code());
        assertTrue(said.err().contains("export:3: expected a row whose quotes are closed"), said.err());
        sums(said, 4, 1);
    }

    @Test
    void a_row_that_is_too_long_is_rejected_and_the_rest_goes_on() throws IOException {
        String endless = "x".repeat(3 * CsvRows.LONGEST);
        Said said = audit(HEADER + SOUND + "I1,C2," + endless + ",SUSPECT\n" + SOUND + endless + "\n" + SOUND);

        assertTrue(said.err().contains("export:3: expected a row whose quotes are closed, of at most"), said.err());
        sums(said, 3, 2);
        assertTrue(said.err().length() < 10_000, "what stands there is repeated");
    }

    @Test
    void a_line_of_many_cells_is_rejected_and_the_rest_goes_on() throws IOException {
        Said said = audit(HEADER + SOUND + ",".repeat(100_000) + "\n" + SOUND);

        sums(said, 2, 1);
    }

    @Test
    void an_endless_line_of_objects_is_rejected_and_the_rest_goes_on() throws IOException {
        String sound = "{\"Inc No\": \"I1\", \"Crime No\": \"C1\"}\n";
        Said said = audit(sound + "{\"Inc No\": \"" + "x".repeat(2 * CsvRows.LONGEST) + "\"}\n" + sound);

        assertTrue(said.err().contains("export:2: expected a line of at most"), said.err());
        sums(said, 2, 1);
    }

    @Test
    void bytes_that_are_no_characters_reject_their_row_and_are_not_replaced() throws IOException {
        String many = SOUND.repeat(8_000);
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        export.writeBytes((HEADER + many).getBytes(StandardCharsets.UTF_8));
        export.writeBytes("I2,C\u00e9,N1,SUSPECT\n".getBytes(StandardCharsets.ISO_8859_1));
        export.writeBytes("I2,C\u00e9,N1,SUSPECT\n".getBytes(StandardCharsets.UTF_8));
        Said said = audit(export.toByteArray());

        assertTrue(said.err().contains("export:8002: expected characters in UTF-8; --encoding"), said.err());
        assertFalse(said.out().contains("\uFFFD"));
        assertEquals(65, said.code());
        assertTrue(said.err().contains("8002 rows read"), said.err());
    }

    @Test
    void an_empty_file_and_one_without_a_header_are_said_and_the_next_is_read() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "");
        Path blank = Files.writeString(folder.resolve("blank"), "\n\n");
        Path sound = Files.writeString(folder.resolve("sound"), HEADER + SOUND);
        Said said = audit(empty, blank, folder.resolve("missing"), sound);

        assertEquals(66, said.code());
        assertTrue(said.err().contains("empty: expected a row with the names of the columns"), said.err());
        assertTrue(said.err().contains("blank: expected a row with the names"), said.err());
        assertTrue(said.err().contains("missing: cannot be read: no such file"), said.err());
        sums(said, 1, 0);
    }

    @Test
    void gzip_that_is_cut_off_is_said_with_the_line_up_to_which_it_was_read() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50_000; i++) {
                gzip.write(
                        ("I" + i * 7919L % 50_000 + ",C" + i * 31L + ",N1,SUSPECT\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Said said = audit(Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        assertEquals(66, said.code());
        assertTrue(
                said.err().contains("cannot be read to the end: it is cut off; what stands up to line "), said.err());
        assertTrue(SUMS.matcher(said.err()).find(), said.err());
    }

    @Test
    void an_archive_that_is_cut_off_or_is_no_archive_is_said() throws IOException {
        assertEquals(66, audit(new byte[] {'P', 'K', 3, 4, 0, 0, 0}).code());
        assertEquals(
                66,
                audit(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                        .code());
    }

    @Test
    void what_unpacks_to_far_more_than_its_size_is_refused() throws IOException {
        Path gzip = folder.resolve("bomb.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            bomb(out);
        }
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("export.csv"));
            bomb(out);
        }

        for (Path bomb : new Path[] {gzip, zip}) {
            Said said = audit(bomb);
            assertEquals(66, said.code(), said.err());
            assertTrue(said.err().contains("expected what unpacks to at most 200 times its size"), said.err());
        }
    }

    /** Four rows, and then blank lines without end. */
    private static void bomb(OutputStream out) throws IOException {
        out.write((HEADER + SOUND).getBytes(StandardCharsets.UTF_8));
        byte[] blank = new byte[1 << 16];
        Arrays.fill(blank, (byte) '\n');
        for (int i = 0; i < 2_000; i++) {
            out.write(blank);
        }
    }

    @Test
    void a_workbook_that_names_another_file_is_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        Said said = audit(Workbooks.packed("<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>Inc No</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Crime No</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>C</t></is></c>"
                + "</row></sheetData></worksheet>"));

        assertFalse((said.out() + said.err()).contains("SECRET"));
        assertTrue(said.code() >= 65, said.err());
    }

    @Test
    void findings_come_only_when_all_is_done() throws IOException {
        Path sound = Files.writeString(folder.resolve("sound"), HEADER + SOUND);
        Said said = Said.to("audit", "--mapping", mapping.toString(), "--encoding", "utf-7", sound.toString());

        assertEquals(64, said.code());
        assertEquals("", said.out());
    }
}
