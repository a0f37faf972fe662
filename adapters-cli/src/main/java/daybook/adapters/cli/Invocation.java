package daybook.adapters.cli;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One command, opened under a name and run once. */
record Invocation(String name, CliCommand command) {

    /** Reads the arguments, answers a call for help, or runs the command. */
    int run(List<String> arguments, Console console) {
        try {
            OptionalInt code = areOperands(arguments) ? command.runOn(arguments, console) : OptionalInt.empty();
            return code.isPresent() ? code.getAsInt() : new Parsed(this).run(arguments, console);
        } catch (IOException unreadable) {
            return Failures.unreadable(console);
        }
    }

    private static boolean areOperands(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-") && argument.length() > 1) {
                return false;
            }
        }
        return !arguments.isEmpty();
    }

    /** The same with options, which takes a library to read. */
    private record Parsed(Invocation invocation) {

        int run(List<String> arguments, Console console) throws IOException {
            String name = invocation.name();
            CommandLine line = CliSpec.line(name, invocation.command().spec(), console);
            ParseResult parsed;
            try {
                parsed = line.parseArgs(arguments.toArray(new String[0]));
            } catch (ParameterException misunderstood) {
                console.problem("daybook " + name, said(misunderstood));
                console.problem("", "Try 'daybook " + name + " --help'.");
                return ExitCode.USAGE;
            }
            if (parsed.isUsageHelpRequested()) {
                console.out().print(line.getUsageMessage(line.getColorScheme()));
                return ExitCode.DONE;
            }
            return invocation.command().run(parsed, console);
        }

        /** The library repeats words it has no use for, and those may be somebody's name that wanted quotes. */
        private static String said(ParameterException misunderstood) {
            return misunderstood instanceof UnmatchedArgumentException beyond && !beyond.isUnknownOption()
                    ? "expected fewer words; several that belong together are put in quotes"
                    : misunderstood.getMessage();
        }
    }
}
