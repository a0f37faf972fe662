package daybook.adapters.cli;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One command, opened under a name and run once. */
record Invocation(String name, CliCommand command) {

    /** Reads the arguments, answers a call for help, or runs the command. */
    int run(String[] arguments, Console console) {
        CommandLine line = CliSpec.line(name, command.spec(), console);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments);
        } catch (ParameterException misunderstood) {
            console.problem("daybook " + name, misunderstood.getMessage());
            console.problem("", "Try 'daybook " + name + " --help'.");
            return ExitCode.USAGE;
        }
        if (parsed.isUsageHelpRequested()) {
            console.out().print(line.getUsageMessage(line.getColorScheme()));
            return ExitCode.DONE;
        }
        try {
            return command.run(parsed, console);
        } catch (IOException unreadable) {
            return Failures.unreadable(unreadable, console);
        }
    }
}
