package daybook.adapters.cli.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessLinesTest {

    private static final int TOO_LONG = (1 << 20) + 10;

    @TempDir
    private Path folder;

    @Test
    void every_report_has_its_decision_in_the_order_of_the_lines() {
        String lines = IntStream.range(0, 5000)
                .mapToObj(i -> Reports.line("R-" + i))
                .collect(Collectors.joining("\n", "", "\n"));

        Said said = assess(lines);

        assertEquals(
                IntStream.range(0, 5000).mapToObj(i -> "R-" + i).toList(),
                said.lines().stream().map(AssessLinesTest::reference).toList());
        assertEquals("", said.err());
        assertEquals(0, said.code());
    }

    @Test
    void a_bad_line_is_named_and_the_rest_goes_on() {
        Said said = assess(Reports.line("R-1") + "\n{}\nx\n" + Reports.line("R-4") + "\n");

        assertEquals(
                List.of("R-1", "R-4"),
                said.lines().stream().map(AssessLinesTest::reference).toList());
        assertTrue(said.err().startsWith("line 2: reference: expected"), said.err());
        assertTrue(
                said.err().contains("\nline 3: report: expected well-formed JSON, and it is not at line 1, column 2"),
                said.err());
        assertEquals(65, said.code());
    }

    @Test
    void blank_lines_are_passed_over_but_counted() {
        Said said = assess("\n  \t\n\r\n" + Reports.line("R-1") + "\n\nx");

        assertEquals(1, said.lines().size());
        assertTrue(said.err().startsWith("line 6: "), said.err());
    }

    @Test
    void lines_may_end_as_on_windows_and_the_last_one_not_at_all() {
        Said said = assess(Reports.line("R-1") + "\r\n" + Reports.line("R-2"));

        assertEquals(
                List.of("R-1", "R-2"),
                said.lines().stream().map(AssessLinesTest::reference).toList());
        assertFalse(said.out().contains("\r"));
        assertEquals(0, said.code());
    }

    @Test
    void nothing_in_means_nothing_out() {
        assertEquals(new Said(0, "", ""), assess(""));
    }

    @Test
    void a_line_longer_than_any_report_is_refused_and_the_rest_goes_on() {
        String tooLong = " ".repeat(TOO_LONG);

        Said said = assess(Reports.line("R-1") + "\n" + tooLong + "\n" + Reports.line("R-3") + "\n" + tooLong);

        assertEquals(
                List.of("R-1", "R-3"),
                said.lines().stream().map(AssessLinesTest::reference).toList());
        assertEquals("line 2: report: expected at most 1 MiB\nline 4: report: expected at most 1 MiB\n", said.err());
        assertEquals(65, said.code());
    }

    @Test
    void a_line_as_long_as_a_report_may_be_is_taken() {
        String report = Reports.line("R-1");
        String longest = report.replaceFirst(",", "," + " ".repeat((1 << 20) - report.length()));

        assertEquals(new Said(0, assess(report).out(), ""), assess(longest + "\r\n"));
    }

    @Test
    void several_files_are_read_one_after_the_other_and_named_in_what_is_wrong() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), Reports.line("R-1") + "\nx\n");
        Path two = Files.writeString(folder.resolve("two"), "x\n" + Reports.line("R-2"));

        Said said = Said.to("assess", "--format", "ndjson", one.toString(), two.toString());

        assertEquals(
                List.of("R-1", "R-2"),
                said.lines().stream().map(AssessLinesTest::reference).toList());
        List<String> wrong = said.err().lines().toList();
        assertTrue(wrong.get(0).startsWith(one + ": line 2: report: "), said.err());
        assertTrue(wrong.get(1).startsWith(two + ": line 1: report: "), said.err());
    }

    @Test
    void progress_is_shown_on_a_terminal_only_and_beside_it_nothing_is_lost() throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), Reports.line("R-1") + "\nx\n");

        Said said = Said.to(new Terminal(false, true, 80, true), "", "assess", "--format", "ndjson", file.toString());

        assertTrue(said.err().contains("line 2: report: "), said.err());
        assertTrue(said.err().contains("2 reports"), said.err());
    }

    private static Said assess(String lines) {
        return Said.to(Terminal.NONE, lines, "assess", "--format", "ndjson", "-");
    }

    private static String reference(String decision) {
        return decision.replaceFirst(".*?\"reference\":\"([^\"]*)\".*", "$1");
    }
}
