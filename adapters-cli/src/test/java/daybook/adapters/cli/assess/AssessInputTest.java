package daybook.adapters.cli.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessInputTest {

    @TempDir
    private Path folder;

    @Test
    void no_report_is_a_mistake_in_the_command_line() {
        Said said = Said.to("assess");

        assertEquals(64, said.code());
        assertTrue(said.err().startsWith("daybook assess: "), said.err());
    }

    @Test
    void standard_input_can_be_named_only_once() {
        refused(64, "daybook assess: expected - for standard input no more than once\n", Said.to("assess", "-", "-"));
        refused(
                64,
                "daybook assess: expected - for standard input no more than once\n",
                Said.to("assess", "--format", "ndjson", "-", "-"));
    }

    @Test
    void an_empty_name_names_no_file() {
        String expected = "expected the name of a file with a report, or - for standard input\n";

        refused(64, "daybook assess: " + expected, Said.to("assess", ""));
        refused(64, "daybook explain: " + expected, Said.to("explain", "", "--for", "child"));
    }

    @Test
    void an_unknown_option_or_format_is_a_mistake_in_the_command_line() {
        assertEquals(64, Said.to("assess", "--formt", "json", "-").code());
        assertEquals(64, Said.to("assess", "--format", "xml", "-").code());
        assertEquals(64, Said.to("asess", "-").code());
        assertEquals(64, Said.to().code());
    }

    @Test
    void an_argument_that_begins_with_an_at_sign_is_a_file_like_any_other() throws IOException {
        Path report = Files.writeString(folder.resolve("@r"), Reports.line("R-1"));

        assertEquals(66, Said.to("assess", "--format", "json", "@nowhere").code());
        assertEquals(0, Said.to("assess", "--format", "json", report.toString()).code());
    }

    @Test
    void a_missing_file_cannot_be_read() {
        String missing = folder.resolve("missing.json").toString();

        refused(66, missing + ": cannot be read: no such file\n", Said.to("assess", missing));
        refused(66, missing + ": cannot be read: no such file\n", Said.to("assess", "--format", "ndjson", missing));
    }

    @Test
    void a_directory_cannot_be_read() {
        refused(66, folder + ": expected a file, and this is a directory\n", Said.to("assess", folder.toString()));
    }

    @Test
    void a_name_with_control_characters_cannot_steer_the_terminal() {
        refused(66, "a?[31m.json: cannot be read: no such file\n", Said.to("assess", "a\u001b[31m.json"));
    }

    @Test
    void an_empty_file_is_no_report() throws IOException {
        refused(65, "report: expected a report, not nothing\n", assess(new byte[0]));
    }

    @Test
    void broken_json_is_refused_with_its_place() throws IOException {
        refused(
                65,
                "reference: expected well-formed JSON, and it is not at line 1, column 17\n",
                assess("{\"reference\": x}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ten_megabytes_of_text_are_refused() throws IOException {
        refused(
                65,
                "report: expected at most 1 MiB\n",
                assess("x".repeat(10 << 20).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        noise[0] = (byte) 0x89;

        refused(65, "report: expected UTF-8, which breaks off at byte 0\n", assess(noise));
        refused(
                65,
                "report: expected UTF-8, which breaks off at byte 15\n",
                assess("{\"reference\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void deep_nesting_is_refused() throws IOException {
        Said said = assess("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));

        assertEquals(65, said.code());
        assertEquals("report: expected an object with", said.err().substring(0, 31));
    }

    @Test
    void line_ends_of_any_kind_are_taken() throws IOException {
        Said said = assess(Reports.line("R-1").replace(",", ",\r\n").getBytes(StandardCharsets.UTF_8));

        assertEquals("", said.err());
        assertEquals(0, said.code());
    }

    @Test
    void of_several_inputs_the_highest_exit_code_counts() throws IOException {
        String good =
                Files.writeString(folder.resolve("good"), Reports.line("R-1")).toString();
        String bad = Files.writeString(folder.resolve("bad"), "{}").toString();
        String missing = folder.resolve("missing").toString();

        assertEquals(65, Said.to("assess", bad, good).code());
        assertEquals(66, Said.to("assess", missing, bad, good).code());
        assertEquals(
                66, Said.to("assess", "--format", "ndjson", missing, bad, good).code());
    }

    @Test
    void a_refusal_names_every_place_and_repeats_nothing_that_was_given() {
        Said said = Said.to(
                Terminal.NONE,
                Reports.line("R-1").replace("\"a\",\"takenBy\"", "\"CANARY\",\"takenBy\""),
                "assess",
                "-");

        refused(65, "exchanges[0].pictured: expected the id of a person in this report\n", said);
    }

    private Said assess(byte[] report) throws IOException {
        return Said.to(
                "assess", Files.write(folder.resolve("report.json"), report).toString());
    }

    private static void refused(int code, String err, Said said) {
        assertEquals(err, said.err());
        assertEquals("", said.out());
        assertEquals(code, said.code());
    }
}
