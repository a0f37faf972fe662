package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Progress;
import daybook.application.json.PlainJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.GenerateExport;
import daybook.application.port.in.ProposeMapping;
import daybook.application.port.in.RefusedReport;
import daybook.application.spill.NoRoom;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook audit}: what does not follow the guidance in what a force exports, and the rules that find it. */
public final class AuditCommand implements CliCommand {

    private final Supplier<AuditRecords> audit;
    private final Supplier<ProposeMapping> propose;
    private final AuditGenerate generate;
    private final Clock clock;

    public AuditCommand(
            Supplier<AuditRecords> audit,
            Supplier<ProposeMapping> propose,
            Supplier<GenerateExport> generate,
            Clock clock) {
        this.audit = audit;
        this.propose = propose;
        this.generate = new AuditGenerate(generate);
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                        "Find what does not follow the guidance in what a force exports, one row per person on a crime",
                        "daybook audit --mapping ours.json crimes.csv > findings.csv",
                        "daybook audit --mapping ours.json --delimiter ';' --format ndjson crimes.csv",
                        "daybook audit map crimes.csv > ours.json     proposes how to read it",
                        "daybook audit rules              what is looked for",
                        "daybook audit rule A-103         one rule, with what it rests on",
                        "daybook audit generate --rows 1000 --seed 1 --mapping-out made.json --key key.csv > made.csv")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("EXPORT")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "CSV, NDJSON or XLSX, packed or not; - for standard input; or map EXPORT, or rules, or rule ID, or generate. Stopped before"
                                        + " its end, an audit says nothing of what it found and begins again from the beginning.")
                        .build())
                .addOption(option("--mapping", "FILE", "How to read them: columns, words and days, as JSON."))
                .addOption(option(
                        "--format",
                        "FORMAT",
                        "csv, or ndjson for programs; csv if not given. With map, text or json."));
        ReadingOptions.specs().forEach(spec::addOption);
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
        if (given.equals(List.of("rules"))) {
            return new AuditRulePages(console).list();
        }
        if (given.size() == 2 && given.get(0).equals("rule")) {
            return new AuditRulePages(console).one(given.get(1));
        }
        Optional<ReadingOptions> options = ReadingOptions.of(parsed, console);
        if (!given.isEmpty() && given.get(0).equals("map")) {
            return new ProposedMapping(propose, console, clock).of(given.subList(1, given.size()), options, parsed);
        }
        if (given.equals(List.of("generate"))) {
            return generate.run(parsed, console);
        }
        String format = parsed.matchedOptionValue("--format", "csv");
        if (!parsed.hasMatchedOption("--mapping")) {
            console.problem("--mapping", "expected the file that says how to read the export");
            return ExitCode.USAGE;
        }
        if (options.isEmpty() || !List.of("csv", "ndjson").contains(format)) {
            options.ifPresent(it -> console.problem("--format", "expected csv or ndjson"));
            return ExitCode.USAGE;
        }
        List<Input> inputs = ExportNames.of(given);
        if (console.showsProgress()) {
            console.problem(
                    "",
                    "stopped before its end, an audit says nothing of what it found and begins again from the beginning");
        }
        Progress progress = new Progress(console, clock, "rows read", size(inputs));
        try (Exports exports = new Exports(inputs, options.get(), console, progress);
                AuditedOutput output = format.equals("csv")
                        ? AuditedOutput.csv(console, progress)
                        : AuditedOutput.ndjson(console, progress)) {
            return audit(exports, new Input(parsed.matchedOptionValue("--mapping", "")), output, console);
        }
    }

    private static long size(List<Input> inputs) {
        return inputs.stream().anyMatch(Input::isStandard)
                ? 0
                : inputs.stream().mapToLong(Input::size).sum();
    }

    private int audit(Exports exports, Input mapping, AuditedOutput output, Console console) {
        try {
            ExportMapping read =
                    new PlainJson().read(mapping.read(console, PlainJson.LONGEST + 1), ExportMapping.class);
            AuditTotals totals = audit.get().audit(exports, read, output);
            output.sum(totals, read.switchedOff());
            int ended =
                    totals.rejected() > 0 ? ExitCode.REFUSED : totals.findings() > 0 ? ExitCode.FOUND : ExitCode.DONE;
            return Math.max(ended, exports.code());
        } catch (Unreadable unreadable) {
            console.problem(mapping.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        } catch (NoRoom full) {
            console.problem("daybook audit", full.getMessage());
            return ExitCode.UNREADABLE;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem(mapping.called(), it.toString()));
            return ExitCode.REFUSED;
        }
    }
}
