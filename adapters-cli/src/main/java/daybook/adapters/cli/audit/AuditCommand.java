package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.PlainJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RefusedReport;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook audit}: what does not follow the guidance in what a force exports, and the rules that find it. */
public final class AuditCommand implements CliCommand {

    private final AuditDesk desk;

    public AuditCommand(AuditDesk desk) {
        this.desk = desk;
    }

    @Override
    public CommandSpec spec() {
        return ReportFiles.addTo(CliSpec.of(
                        "Find what does not follow the guidance in what a force exports, one row per person on a crime",
                        "daybook audit --mapping ours.json crimes.csv > findings.csv",
                        "daybook audit --mapping ours.json --delimiter ';' --format ndjson crimes.csv",
                        "daybook audit --mapping ours.json --report report.html crimes.csv > findings.csv",
                        "daybook audit rules              what is looked for",
                        "daybook audit rule A-103         one rule, with what it rests on")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("EXPORT")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("CSV files in UTF-8, - for standard input; or rules, or rule ID.")
                        .build())
                .addOption(option("--mapping", "FILE", "How to read them: columns, words and days, as JSON."))
                .addOption(option("--delimiter", "CHARACTER", "What stands between cells; a comma if not given."))
                .addOption(option("--format", "FORMAT", "csv, or ndjson for programs. csv if not given.")));
    }

    private static OptionSpec option(String name, String label, String description) {
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
        String delimiter = parsed.matchedOptionValue("--delimiter", ",");
        String format = parsed.matchedOptionValue("--format", "csv");
        if (!parsed.hasMatchedOption("--mapping")) {
            console.problem("--mapping", "expected the file that says how to read the export");
            return ExitCode.USAGE;
        }
        if (delimiter.length() != 1 || !List.of("csv", "ndjson").contains(format)) {
            console.problem("daybook audit", "expected one character as --delimiter, and csv or ndjson as --format");
            return ExitCode.USAGE;
        }
        ReportFiles files = ReportFiles.asked(parsed);
        if (files.unwritable().isPresent()) {
            console.problem(files.unwritable().get().toString(), "expected a file in a folder that can be written");
            return ExitCode.UNREADABLE;
        }
        Input mapping = new Input(parsed.matchedOptionValue("--mapping", ""));
        Exports exports = new Exports(given, delimiter.charAt(0), console);
        AuditedOutput output = format.equals("csv") ? AuditedOutput.csv(console) : AuditedOutput.ndjson(console);
        return audit(exports, mapping, new FindingsAndReport(output, files, desk, console), console);
    }

    private int audit(Exports exports, Input mapping, Audited made, Console console) throws IOException {
        try {
            ExportMapping read =
                    new PlainJson().read(mapping.read(console, PlainJson.LONGEST + 1), ExportMapping.class);
            AuditRecords.Told told = made.begin(read);
            AuditTotals totals = desk.audit().audit(exports, read, told);
            return made.end(totals, exports.code());
        } catch (Unreadable unreadable) {
            console.problem(mapping.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem(mapping.called(), it.toString()));
            return ExitCode.REFUSED;
        }
    }
}
