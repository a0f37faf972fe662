package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.domain.incident.Incident;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What commands ask for in the same way, and how they read it. */
final class Asked {

    /** Stands for what is no number. */
    static final int NONE = -1;

    private Asked() {}

    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .completionCandidates(List.of())
                .description(description)
                .build();
    }

    static PositionalParamSpec action(List<String> actions) {
        return PositionalParamSpec.builder()
                .paramLabel("ACTION")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .completionCandidates(actions)
                .description("One of " + String.join(", ", actions) + ".")
                .build();
    }

    static PositionalParamSpec reference(String index, String arity, String description) {
        return PositionalParamSpec.builder()
                .paramLabel("REFERENCE")
                .index(index)
                .arity(arity)
                .required(arity.equals("1"))
                .type(String.class)
                .completionCandidates(List.of())
                .description(description)
                .build();
    }

    /** The number that was said, or the usual one; {@link #NONE} if it is no number from 0 to 999,999. */
    static int number(String option, ParseResult parsed, int usual) {
        String said = parsed.matchedOptionValue(option, Integer.toString(usual));
        return said.matches("[0-9]{1,6}") ? Integer.parseInt(said) : NONE;
    }

    static boolean isReference(String said) {
        return said.matches(Incident.REFERENCE_PATTERN);
    }

    /** Says how the command is to be asked. */
    static int wrong(Console console, String command, String expected) {
        console.problem(command, expected);
        return ExitCode.USAGE;
    }
}
