package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.RecordIncident;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook record}: keeps each report with what was decided on it, as an act of its own. */
public final class RecordCommand implements CliCommand {

    private final RegisterDoor door;
    private final Clock clock;

    /**
     * The command.
     *
     * @param door the way to the register
     * @param clock tells what was on record before this run
     */
    public RecordCommand(RegisterDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Keep each report in the register with what is decided on it: its crimes numbered, who is what on them,"
                        + " and why. The same report again is the same record.",
                "daybook record --as PC123 --force GMP --reason \"new report\" report.json",
                "daybook record --format json a.json b.json",
                "daybook record - < report.json");
        return ActingOptions.addTo(spec)
                .addOption(Format.option())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("REPORT")
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Files with reports; - is standard input. Each is an act of its own.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        List<Input> inputs = parsed.matchedPositionalValue(0, List.<String>of()).stream()
                .map(Input::new)
                .toList();
        if (inputs.stream().filter(Input::isStandard).count() > 1) {
            console.problem("daybook record", "expected - for standard input no more than once");
            return ExitCode.USAGE;
        }
        Format format = Format.in(parsed);
        return door.enter(parsed, console, (who, deployment) -> {
            RecordIncident record = deployment.get(RecordIncident.class);
            return new EachRecord(report -> record.record(who, report), clock, new Shown(format, console)).run(inputs);
        });
    }
}
