package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook assess}: says of each report what to record, for whom and why. Nothing is entered anywhere. */
public final class AssessCommand implements CliCommand {

    private final Supplier<AssessIncident> assess;
    private final Clock clock;

    /**
     * The command.
     *
     * @param assess gives what decides; asked once, when there is something to decide
     * @param clock times the progress of a long run
     */
    public AssessCommand(Supplier<AssessIncident> assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Say what to record of each report, for whom, why, and what is still to be asked."
                                + " Nothing is entered anywhere.",
                        "daybook assess report.json",
                        "daybook assess --format json a.json b.json",
                        "daybook assess - < report.json",
                        "daybook assess --format ndjson reports.ndjson > decisions.ndjson")
                .addOption(OptionSpec.builder("-f", "--format")
                        .type(Format.class)
                        .paramLabel("FORMAT")
                        .defaultValue("text")
                        .description("text, for reading (the default); json, one document for each report; ndjson, one"
                                + " report on each line in and one decision on each line out, in the same order; a line that is"
                                + " refused leaves none and is named on standard error.")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("REPORT")
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Files with reports; - is standard input.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        List<String> names = parsed.matchedPositionalValue(0, List.of());
        return run(parsed.matchedOptionValue("--format", Format.text), names, console);
    }

    @Override
    public OptionalInt runOn(List<String> operands, Console console) {
        return OptionalInt.of(run(Format.text, operands, console));
    }

    private int run(Format format, List<String> names, Console console) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            Input input = new Input(name);
            if (name.isEmpty()) {
                console.problem("daybook assess", Input.NAMELESS);
                return ExitCode.USAGE;
            }
            if (input.isStandard() && inputs.contains(input)) {
                console.problem("daybook assess", "expected - for standard input no more than once");
                return ExitCode.USAGE;
            }
            inputs.add(input);
        }
        return switch (format) {
            case text, json -> new EachReport(assess.get(), new WireJson(), format, console).run(inputs);
            case ndjson -> new Lines(answers(assess.get(), new WireJson()), clock, console).run(inputs);
        };
    }

    private static Answer answers(AssessIncident assess, WireJson json) {
        return (bytes, from, length, out) -> json.write(assess.assess(json.read(bytes, from, length)), out);
    }
}
