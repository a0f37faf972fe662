package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** Which options go with which form of {@code daybook audit}: one that would change nothing must not pass for one that did. */
final class OptionsOfActions {

    private static final List<String> READING = List.of("--delimiter", "--quote", "--encoding", "--format");

    private static final List<String> ACTING = List.of("--as", "--reason", "--role", "--force");
    private static final List<String> ANSWERED_FOR = with(READING, ACTING.toArray(String[]::new));

    private static final Map<String, List<String>> OF = Map.of(
            "", with(ANSWERED_FOR, "--mapping", "--report", "--report-json", "--internal", "--register"),
            "map", READING,
            "sample", with(READING, "--mapping", "--margin", "--confidence", "--stratify", "--seed", "--read"),
            "compare", with(READING, "--mapping", "--edition", "--settings"),
            "generate", List.of("--rows", "--seed", "--errors", "--shape", "--scattered", "--mapping-out", "--key"),
            "rules", List.of(),
            "rule", List.of());

    private static final List<String> ALL =
            OF.values().stream().flatMap(List::stream).distinct().toList();

    private OptionsOfActions() {}

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }

    /** Says the first option that is of another form, or of an act where there is none; those of every command are of each. */
    static boolean areFit(String action, ParseResult parsed, Console console) {
        return areOf(action, parsed, console) && areAnsweredFor(parsed, console);
    }

    private static boolean areAnsweredFor(ParseResult parsed, Console console) {
        Optional<String> idle = parsed.hasMatchedOption("--register")
                ? Optional.empty()
                : ACTING.stream().filter(parsed::hasMatchedOption).findFirst();
        idle.ifPresent(it -> console.problem(it, "expected only with --register"));
        return idle.isEmpty();
    }

    private static boolean areOf(String action, ParseResult parsed, Console console) {
        List<String> own = OF.getOrDefault(action, OF.get(""));
        Optional<String> other = parsed.matchedOptions().stream()
                .map(it -> it.longestName())
                .filter(it -> ALL.contains(it) && !own.contains(it))
                .findFirst();
        other.ifPresent(it -> console.problem(
                it,
                "expected only with " + String.join(" or ", formsWith(it)) + "; 'daybook audit --help' has them all"));
        return other.isEmpty();
    }

    private static List<String> formsWith(String option) {
        return OF.entrySet().stream()
                .filter(it -> it.getValue().contains(option))
                .map(it -> ("audit " + it.getKey()).strip())
                .sorted()
                .toList();
    }
}
