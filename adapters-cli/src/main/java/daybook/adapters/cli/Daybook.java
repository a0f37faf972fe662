package daybook.adapters.cli;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.OutputLost;
import daybook.application.wiring.RefusedSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command line of Daybook: {@code daybook COMMAND ...}. */
public final class Daybook {

    private Daybook() {}

    public static void main(String[] arguments) {
        int code = run(arguments, System.getenv(), Console.ofProcess());
        // Not halted: SQLite's driver may have unpacked a library that is to be deleted.
        System.exit(code);
    }

    /**
     * Runs one command line.
     *
     * @param arguments the command and what it is given
     * @param environment the variables of the environment, in which settings may stand
     * @param console where to read and write
     * @return one of {@link ExitCode}
     */
    public static int run(String[] arguments, Map<String, String> environment, Console console) {
        try {
            int code = dispatch(arguments, new Commands(environment), console);
            console.out().flush();
            console.err().flush();
            return code;
        } catch (OutputLost lost) {
            return Failures.lost(lost, console);
        } catch (RefusedSettings refused) {
            return Failures.refused(refused, console);
        } catch (RuntimeException failure) {
            return Failures.of(failure, console);
        } catch (Error unforeseen) {
            return Failures.unforeseen(unforeseen, console);
        }
    }

    private static int dispatch(String[] arguments, Commands commands, Console console) {
        if (arguments.length == 0) {
            return RootHelp.missing(console);
        }
        Optional<CliCommand> command = commands.open(arguments[0]);
        if (command.isEmpty()) {
            return new RootHelp(commands).answer(arguments, console);
        }
        List<String> given = Arrays.asList(arguments).subList(1, arguments.length);
        return new Invocation(arguments[0], command.get()).run(given, console);
    }
}
