package daybook.adapters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.settings.SettingsCommand;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Terminal;
import daybook.application.wiring.RefusedSettings;
import daybook.application.wiring.SettingsInForce;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaybookTest {

    static List<String> commands() {
        return Commands.all().stream().map(Commands.Entry::name).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_with_examples(String command) {
        Said said = Said.to(command, "--help");

        assertEquals(0, said.code());
        assertEquals("", said.err());
        assertTrue(said.out().startsWith("Usage: daybook " + command), said.out());
        assertTrue(said.out().contains("\nExamples:\n  "), said.out());
        assertTrue(said.out().contains("daybook " + command), said.out());
        assertEquals(said, Said.to("help", command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_fits_a_narrow_terminal(String command) {
        Said said = Said.to(Said.wide(60), "", command, "--help");

        List<String> described = said.lines().subList(0, said.lines().indexOf("Examples:"));
        assertEquals(
                List.of(), described.stream().filter(line -> line.length() > 60).toList());
    }

    @Test
    void the_list_of_commands_names_each() {
        Said said = Said.to("--help");

        assertEquals(0, said.code());
        commands().forEach(command -> assertTrue(said.out().contains("\n  " + command + " "), command));
    }

    @Test
    void the_version_is_said() {
        assertTrue(Said.to("--version").out().startsWith("daybook "));
    }

    @Test
    void what_is_no_command_is_refused_with_a_way_on() {
        assertEquals(
                new Said(64, "", "daybook: expected a command, not 'asess'\nTry 'daybook --help'.\n"),
                Said.to("asess"));
        assertEquals(new Said(64, "", "daybook: expected a command\nTry 'daybook --help'.\n"), Said.to());
        assertEquals(64, Said.to("help", "asess").code());
    }

    @Test
    void what_nobody_foresaw_is_one_line_with_a_reference_and_no_data() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("CANARY");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Daybook.run(
                new String[] {"assess", "-"},
                Map.of(),
                new Console(new ByteArrayOutputStream(), err, broken, Terminal.NONE));

        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(70, code);
        assertEquals(1, said.lines().count());
        assertTrue(said.contains("reference: IllegalStateException-DaybookTest"), said);
        assertFalse(said.contains("CANARY"));
    }

    @Test
    void a_shell_can_complete_what_is_typed() {
        for (String shell : List.of("bash", "zsh")) {
            Said said = Said.to("completion", shell);

            assertEquals(0, said.code());
            assertTrue(said.out().contains("complete -o default -F _daybook daybook"), said.out());
            commands().forEach(command -> assertTrue(said.out().contains(command), command));
            assertTrue(said.out().contains("--format"));
        }
        assertEquals(64, Said.to("completion", "fish").code());
        assertEquals(64, Said.to("completion").code());
    }

    @Test
    void settings_say_where_they_come_from() {
        Said text = Said.to("settings");
        Said json = Said.to("settings", "--format", "json");

        assertTrue(text.out().contains("adopted-on"), text.out());
        assertTrue(text.out().contains("for DAYBOOK-02"), text.out());
        assertTrue(json.out().contains("\"ownDecision\" : \"DAYBOOK-07\""), json.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void settings_show_what_they_can_beside_what_is_refused(String format) {
        Map<String, String> environment = Map.of("DAYBOOK_FORCE", "GMP", "DAYBOOK_ADOPTED_ON", "2924-09-01");
        SettingsCommand command =
                new SettingsCommand(() -> SettingsInForce.read(environment, Path.of("nowhere"), Clock.systemUTC())
                        .all());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, out, InputStream.nullInputStream(), Terminal.NONE);

        assertThrows(
                RefusedSettings.class,
                () -> new Invocation("settings", command).run(List.of("--format", format), console));
        console.out().flush();

        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("GMP"), said);
        assertFalse(said.contains("adopted-on") || said.contains("2924"), said);
    }

    @Test
    void a_run_reads_nothing_of_standard_input_unless_it_is_named() {
        InputStream untouched = new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8));
        Daybook.run(
                new String[] {"assess", "examples/out-of-scope.json"},
                Map.of(),
                new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), untouched, Terminal.NONE));

        assertEquals('x', read(untouched));
    }

    private static int read(InputStream in) {
        return ((ByteArrayInputStream) in).read();
    }
}
