package daybook.adapters.cli.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
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
        choose("1:*", names + " help --help --version");
        choose("2:help:*", names);
        commands.forEach(this::command);
        return script.append(TAIL).toString();
    }

    private void command(String name, CommandSpec spec) {
        StringJoiner options = new StringJoiner(" ");
        for (OptionSpec option : spec.options()) {
            options.add(option.longestName());
            if (option.arity().max() > 0) {
                values(name, option);
            }
        }
        choose("*:" + name + ":*:-*", options.toString());
        spec.positionalParameters().forEach(it -> offer("*:" + name + ":*", it));
    }

    private void values(String command, OptionSpec option) {
        StringJoiner patterns = new StringJoiner("|");
        for (String name : option.names()) {
            patterns.add("*:" + command + ":" + name + ":*");
        }
        offer(patterns.toString(), option);
    }

    private void offer(String pattern, ArgSpec argument) {
        List<String> candidates = candidates(argument);
        boolean free = argument.completionCandidates() != null && candidates.isEmpty();
        if (free) {
            script.append("    ").append(pattern).append(") ").append(FREE).append(" ;;\n");
        } else {
            choose(pattern, String.join(" ", candidates));
        }
    }

    private void choose(String pattern, String choice) {
        script.append("    ")
                .append(pattern)
                .append(") choice='")
                .append(choice)
                .append("' ;;\n");
    }

    private static List<String> candidates(ArgSpec argument) {
        List<String> candidates = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(candidates::add);
        }
        return candidates;
    }
}
