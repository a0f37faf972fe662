package daybook.adapters.cli.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A script for bash, made from what the commands accept. Where there is nothing to choose from, files are completed: nearly every
 * operand is one, and so is the value of an option that says nothing of it. Where the candidates are said to be none, as for
 * somebody's own words, nothing is completed.
 */
final class CompletionScript {

    private static final String HEAD = """
            # Completes what is typed after daybook. Made by: daybook completion bash
            _daybook() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} choice=
              # Words are broken at an equals sign too.
              if [ "$word" = = ]; then
                word=
              elif [ "$before" = = ]; then
                before=${COMP_WORDS[COMP_CWORD-2]}
              fi
              COMPREPLY=()
              case $COMP_CWORD:${COMP_WORDS[1]}:$before:$word in
            """;

    private static final String TAIL = """
              esac
              COMPREPLY=($(compgen -W "$choice" -- "$word"))
            }
            complete -o default -F _daybook daybook
            """;

    private static final String FREE = "if type compopt >/dev/null 2>&1; then compopt +o default; fi";

    private final Map<String, CommandSpec> commands;
    private final StringBuilder script = new StringBuilder(HEAD);

    CompletionScript(Map<String, CommandSpec> commands) {
        this.commands = new LinkedHashMap<>(commands);
    }

    /** The whole of it. */
    String text() {
        String names = String.join(" ", commands.keySet());
        line("1:*", chosen(names + " help --help --version"));
        line("2:help:*", chosen(names));
        Map<String, StringJoiner> values = new LinkedHashMap<>();
        commands.forEach((name, spec) -> spec.options().stream()
                .filter(it -> it.arity().max() > 0)
                .forEach(it -> add(patterns(name, it), it, values)));
        lines(values);
        commands.forEach((name, spec) -> line("*:" + name + ":*:-*", chosen(options(spec))));
        Map<String, StringJoiner> operands = new LinkedHashMap<>();
        commands.forEach((name, spec) -> spec.positionalParameters().stream()
                .findFirst()
                .ifPresent(it -> add("*:" + name + ":*", it, operands)));
        lines(operands);
        return script.append(TAIL).toString();
    }

    private static String options(CommandSpec spec) {
        return spec.options().stream().map(OptionSpec::longestName).collect(Collectors.joining(" "));
    }

    private static String patterns(String command, OptionSpec option) {
        return Arrays.stream(option.names())
                .map(it -> "*:" + command + ":" + it + ":*")
                .collect(Collectors.joining("|"));
    }

    /** What is offered alike stands in one line, so that the script stays short. */
    private static void add(String pattern, ArgSpec argument, Map<String, StringJoiner> offered) {
        List<String> candidates = candidates(argument);
        boolean free = argument.completionCandidates() != null && candidates.isEmpty();
        offered.computeIfAbsent(free ? FREE : chosen(String.join(" ", candidates)), it -> new StringJoiner("|"))
                .add(pattern);
    }

    private void lines(Map<String, StringJoiner> offered) {
        offered.forEach((offer, patterns) -> line(patterns.toString(), offer));
    }

    private void line(String pattern, String offer) {
        script.append("    ").append(pattern).append(") ").append(offer).append(" ;;\n");
    }

    private static String chosen(String choice) {
        return "choice='" + choice + "'";
    }

    private static List<String> candidates(ArgSpec argument) {
        List<String> candidates = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(candidates::add);
        }
        return candidates;
    }
}
