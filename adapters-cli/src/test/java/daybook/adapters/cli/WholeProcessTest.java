package daybook.adapters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only shows in a process of its own: its streams, its signals and its exit code. */
@DisabledOnOs(OS.WINDOWS)
class WholeProcessTest {

    private static final String EXAMPLE = "examples/home-office-worked-example.json";

    @TempDir
    private Path folder;

    @Test
    void a_report_is_assessed_and_nothing_else_is_printed() throws Exception {
        Process process = start(EXAMPLE);

        assertTrue(all(process).startsWith("HO-EXAMPLE-1\nRecord 3 crimes."));
        assertEquals("", errors(process));
        assertEquals(0, process.waitFor());
    }

    @Test
    void the_exit_code_of_a_refusal_reaches_the_shell() throws Exception {
        assertEquals(66, start("nowhere.json").waitFor());
        assertEquals(64, start("--formt").waitFor());
    }

    @Test
    void a_reader_that_stops_early_ends_it_quietly() throws Exception {
        Path lines = many(20_000);
        Process process = start("--format", "ndjson", lines.toString());

        try (BufferedReader out = process.inputReader()) {
            assertTrue(out.readLine().startsWith("{\"schema\":1"));
        }

        assertEquals("", errors(process));
        assertEquals(0, process.waitFor());
    }

    @Test
    void an_output_that_takes_nothing_more_is_said_in_one_line() throws Exception {
        Path full = Path.of("/dev/full");
        if (!Files.exists(full)) {
            return;
        }
        Process process = builder(EXAMPLE).redirectOutput(full.toFile()).start();

        assertEquals("standard output: cannot be written to the end\n", errors(process));
        assertEquals(70, process.waitFor());
    }

    @Test
    void a_file_that_breaks_while_it_is_read_cannot_be_read() throws Exception {
        Path broken = Path.of("/proc/self/mem");
        if (!Files.exists(broken)) {
            return;
        }
        Process process = start(broken.toString());

        assertEquals("/proc/self/mem: cannot be read to the end\n", errors(process));
        assertEquals(66, process.waitFor());
    }

    @Test
    void standard_input_that_cannot_be_read_is_said_to_be_so() throws Exception {
        for (String format : List.of("text", "ndjson")) {
            List<String> command = new ArrayList<>(List.of("bash", "-c", "exec \"$@\" 0>/dev/null", "bash"));
            command.addAll(builder("--format", format, "-").command());
            Process process = new ProcessBuilder(command).start();

            assertEquals("standard input: cannot be read to the end; it may be closed\n", errors(process));
            assertEquals(66, process.waitFor());
        }
    }

    @Test
    void a_setting_that_does_not_exist_is_refused_in_one_line_without_its_value() throws Exception {
        ProcessBuilder builder = builder(EXAMPLE);
        builder.environment().put("DAYBOOK_ADOPTEDON", "CANARY");
        Process process = builder.start();

        String said = errors(process);
        assertTrue(said.startsWith("settings: environment: expected only settings that exist, and DAYBOOK_ADOPTEDON"));
        assertTrue(said.lines().count() == 1 && !said.contains("CANARY"), said);
        assertEquals("", all(process));
        assertEquals(65, process.waitFor());
    }

    @Test
    void lines_are_answered_while_more_are_still_to_come() throws Exception {
        Process process = start("--format", "ndjson", "-");
        OutputStream in = process.getOutputStream();
        BufferedReader out = process.inputReader();

        for (int i = 0; i < 3; i++) {
            in.write(report().getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertTrue(out.readLine().startsWith("{\"schema\":1"));
        }
        in.close();

        assertEquals(0, process.waitFor());
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void an_interruption_ends_it_at_once_and_without_a_word(String signal, int code) throws Exception {
        Process process = start("--format", "ndjson", "-");
        process.getOutputStream().write(report().getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        BufferedReader out = process.inputReader();
        out.readLine();

        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();

        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals("", errors(process));
        assertNull(out.readLine());
        assertEquals(code, process.exitValue());
    }

    private static String report() throws IOException {
        return Files.readString(Path.of(EXAMPLE)).replace("\n", "") + "\n";
    }

    private Path many(int lines) throws IOException {
        return Files.writeString(folder.resolve("lines.ndjson"), report().repeat(lines));
    }

    private static Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    private static ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xrs",
                "-cp",
                System.getProperty("java.class.path"),
                Daybook.class.getName(),
                "assess"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String all(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String errors(Process process) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            StringBuilder errors = new StringBuilder();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                errors.append(line).append('\n');
            }
            return errors.toString();
        }
    }
}
