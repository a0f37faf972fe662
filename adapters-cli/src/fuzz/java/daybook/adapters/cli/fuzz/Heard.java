package daybook.adapters.cli.fuzz;

import daybook.adapters.cli.Daybook;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** What a run of the command line does with whatever comes in; it throws where a promise is broken. */
record Heard(int code, String out, String err) {

    private static final Set<Integer> FORESEEN =
            Set.of(ExitCode.DONE, ExitCode.FOUND, ExitCode.REFUSED, ExitCode.UNREADABLE);

    /** Runs it with those bytes on standard input. */
    static Heard of(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, new ByteArrayInputStream(in), Terminal.NONE);
        int code = Daybook.run(arguments, Map.of("DAYBOOK_STORE", "memory"), console);
        Heard heard = new Heard(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        heard.expect(FORESEEN.contains(code), "nobody foresaw it");
        heard.expect(code == ExitCode.DONE || !heard.err.isBlank(), "it is refused without a word");
        return heard;
    }

    /** Throws unless that holds. */
    void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise + ": " + code + "\n" + err);
        }
    }
}
