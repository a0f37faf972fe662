package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.FindIncident;
import daybook.application.record.IncidentRecord;
import daybook.domain.incident.Incident;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook show}: a record with its whole life, or as an earlier version of it stood. */
public final class ShowCommand implements CliCommand {

    private static final String COMMAND = "daybook show";

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public ShowCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Show a record: its crimes, every step with who took it and why, and the decision that stands."
                        + " The look itself is logged.",
                "daybook show --as PC123 --force GMP --reason \"asked by DS Smith\" R-1",
                "daybook show R-1 --version 1",
                "daybook show R-1 --format json");
        return ActingOptions.addTo(spec)
                .addOption(OptionSpec.builder("--version")
                        .type(String.class)
                        .paramLabel("N")
                        .completionCandidates(List.of())
                        .description("As it stood then, from 1. Otherwise as it stands.")
                        .build())
                .addOption(Format.option())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("REFERENCE")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .completionCandidates(List.of())
                        .description("The force's own reference of the record.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        String reference = parsed.matchedPositionalValue(0, "");
        if (!reference.matches(Incident.REFERENCE_PATTERN)) {
            console.problem(COMMAND, "expected a reference, 1 to 64 letters, digits, '-', '/' or '.'");
            return ExitCode.USAGE;
        }
        return door.enter(parsed, console, (who, deployment) -> {
            Optional<IncidentRecord> found = deployment.get(FindIncident.class).find(who, reference);
            if (found.isEmpty()) {
                console.problem(COMMAND, "there is no record of this force under that reference");
                return ExitCode.UNREADABLE;
            }
            return show(found.get(), parsed, console);
        });
    }

    private static int show(IncidentRecord record, ParseResult parsed, Console console) throws IOException {
        String asked = parsed.matchedOptionValue("--version", Integer.toString(record.version()));
        int version = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
        if (version < 1 || version > record.version()) {
            console.problem("--version", "expected a version that the record has, from 1 to " + record.version());
            return ExitCode.UNREADABLE;
        }
        new Shown(Format.in(parsed), console).found(record.asOf(version), record.version());
        return ExitCode.DONE;
    }
}
