package daybook.adapters.cli.audit;

import daybook.adapters.cli.register.ActingOptions;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook audit}: what does not follow the guidance in what a force exports, and the rules that find it. */
public final class AuditCommand implements CliCommand {

    private final AuditDesk desk;
    private final Clock clock;

    public AuditCommand(AuditDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                        "Find what does not follow the guidance in what a force exports, one row per person on a crime",
                        "daybook audit map crimes.csv > ours.json     proposes how to read it",
                        "daybook audit --mapping ours.json crimes.csv > findings.csv",
                        "daybook audit --mapping ours.json --report report.html crimes.csv",
                        "daybook audit --mapping ours.json --register --role auditor crimes.csv",
                        "daybook audit sample --mapping ours.json crimes.csv > sheet.csv",
                        "daybook audit sample --mapping ours.json --read sheet.csv crimes.csv",
                        "daybook audit compare --mapping ours.json --settings a --settings b crimes.csv",
                        "daybook audit rules              what is looked for",
                        "daybook audit rule A-103         one rule, with what it rests on",
                        "daybook audit generate --rows 1000 --seed 1 --mapping-out made.json --key key.csv > made.csv")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("EXPORT")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "CSV, NDJSON or XLSX, packed or not; - for standard input; alone, or behind map, sample or compare."
                                        + " Or rules, rule ID, generate. Stopped before its end, an audit says nothing of what it"
                                        + " found and begins again from the beginning.")
                        .build())
                .addOption(option("--mapping", "FILE", "How to read them: columns, words and days, as JSON."))
                .addOption(option(
                        "--format",
                        "FORMAT",
                        "csv, or ndjson for programs; csv if not given. With map, text or json."));
        ReadingOptions.specs().forEach(spec::addOption);
        spec.addOption(OptionSpec.builder("--register")
                .arity("0")
                .description(
                        "Ask the register, too, what it knows of the children: how often they came to notice, and whether they"
                                + " have another reference (A-501 to A-503). PERSON has to be the reference that the register"
                                + " has for them. One act, entered as a look at every child; auditor or registrar.")
                .build());
        ActingOptions.addTo(spec);
        ReportFiles.addTo(spec);
        SampleOptions.addTo(spec);
        CompareOptions.addTo(spec);
        return AuditGenerate.addTo(spec);
    }

    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        List<String> given = parsed.matchedPositionalValue(0, List.<String>of());
        String action = given.isEmpty() ? "" : given.get(0);
        List<String> behind = given.isEmpty() ? given : given.subList(1, given.size());
        if (!OptionsOfActions.areFit(action, parsed, console)) {
            return ExitCode.USAGE;
        }
        return switch (action) {
            case "rules" -> new AuditRulePages(console).list();
            case "rule" -> new AuditRulePages(console).one(String.join(" ", behind));
            case "generate" -> new AuditGenerate(desk::generate).run(parsed, console);
            case "map" -> new ProposedMapping(desk::propose, console, clock).of(behind, parsed);
            case "sample", "compare" -> new AuditRun(desk, clock, console).of(action, behind, parsed);
            default -> new AuditRun(desk, clock, console).of("", given, parsed);
        };
    }
}
