package daybook.adapters.cli.register;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the commands on the register take: somebody's own words, one of a few, several of a few. Nothing given is ever repeated. */
final class Accepts {

    private Accepts() {}

    /** An option with somebody's own words. */
    static OptionSpec words(String name, String label, String description) {
        return oneOf(name, label, List.of(), description);
    }

    /** An option with one of a few words. */
    static OptionSpec oneOf(String name, String label, List<String> candidates, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .completionCandidates(candidates)
                .description(description)
                .build();
    }

    /** An option with several words, put together with commas or given again. */
    static OptionSpec several(String name, String label, List<String> candidates, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .splitRegex(",")
                .paramLabel(label)
                .completionCandidates(candidates)
                .description(description)
                .build();
    }

    /** An option that is there or not. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    /** An operand that has to be there. */
    static PositionalParamSpec operand(String label, int index, String description) {
        return required(label, index, description)
                .completionCandidates(List.of())
                .build();
    }

    /** An operand that is a file or standard input. */
    static PositionalParamSpec file(String label, int index, String description) {
        return required(label, index, description).build();
    }

    private static PositionalParamSpec.Builder required(String label, int index, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description);
    }

    /** What was said with an option of {@link #several}; empty if it was not given. */
    static List<String> all(String name, ParseResult parsed) {
        return parsed.matchedOptionValue(name, List.of());
    }

    /** The names of a closed set. */
    static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
