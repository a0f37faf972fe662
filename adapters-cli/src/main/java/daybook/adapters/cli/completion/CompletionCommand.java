package daybook.adapters.cli.completion;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook completion}: prints a script that makes a shell complete what is typed after {@code daybook}. */
public final class CompletionCommand implements CliCommand {

    private static final String ZSH =
            "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n";

    private final Supplier<Map<String, CliCommand>> commands;

    /**
     * The command.
     *
     * @param commands gives every command under its name, in their order; asked once, when the script is printed
     */
    public CompletionCommand(Supplier<Map<String, CliCommand>> commands) {
        this.commands = commands;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Print a script that makes the shell complete commands, options and files after daybook.",
                        "source <(daybook completion bash)",
                        "source <(daybook completion zsh)",
                        "daybook completion bash > ~/.local/share/bash-completion/completions/daybook")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("SHELL")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(Shell.class)
                        .description("bash or zsh.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        Shell shell = parsed.matchedPositionalValue(0, Shell.bash);
        Map<String, CommandSpec> specs = new LinkedHashMap<>();
        commands.get().forEach((name, command) -> specs.put(name, command.spec()));
        console.out().print(shell == Shell.zsh ? ZSH : "").print(new CompletionScript(specs).text());
        return ExitCode.DONE;
    }

    /** A shell, under its own name. */
    enum Shell {
        bash,
        zsh
    }
}
