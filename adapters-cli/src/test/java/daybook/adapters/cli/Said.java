package daybook.adapters.cli;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a run of the command line said, and how it ended.
 *
 * @param code how it ended
 * @param out what it said on standard output
 * @param err what it said on standard error
 */
public record Said(int code, String out, String err) {

    /** What is said to these arguments, on no terminal and with nothing to read. */
    public static Said to(String... arguments) {
        return to(Terminal.NONE, "", arguments);
    }

    /** What is said to these arguments in that environment, on no terminal and with nothing to read. */
    public static Said in(Map<String, String> environment, String... arguments) {
        return to(Terminal.NONE, environment, "", arguments);
    }

    /** What is said to these arguments in that environment, on no terminal and with this to read. */
    public static Said reading(Map<String, String> environment, String in, String... arguments) {
        return to(Terminal.NONE, environment, in, arguments);
    }

    /** What is said on that terminal to these arguments, with this to read. */
    public static Said to(Terminal terminal, String in, String... arguments) {
        return to(terminal, System.getenv(), in, arguments);
    }

    private static Said to(Terminal terminal, Map<String, String> environment, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(out, err, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), terminal);
        int code = Daybook.run(arguments, environment, console);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A terminal of so many columns, without colour. */
    public static Terminal wide(int columns) {
        return new Terminal(true, true, columns, false);
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return Arrays.asList(out.split("\n"));
    }
}
