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
        return SampleOptions.addTo(CompareOptions.addTo(ReportFiles.addTo(CliSpec.of(
                        "Find what does not follow the guidance in what a force exports, one row per person on a crime",
                        "daybook audit --mapping ours.json crimes.csv > findings.csv",
                        "daybook audit --mapping ours.json --delimiter ';' --format ndjson crimes.csv",
                        "daybook audit --mapping ours.json --report report.html crimes.csv",
                        "daybook audit sample --mapping ours.json crimes.csv > sheet.csv",
                        "daybook audit sample --mapping ours.json --read sheet.csv crimes.csv",
                        "daybook audit compare --mapping ours.json --settings a --settings b crimes.csv",
                        "daybook audit rules              what is looked for",
                        "daybook audit rule A-103         one rule, with what it rests on")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("EXPORT")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "CSV files in UTF-8, - for standard input, alone or behind sample or compare; or rules, or rule ID.")
                        .build())
                .addOption(option("--mapping", "FILE", "How to read them: columns, words and days, as JSON."))
                .addOption(option("--delimiter", "CHARACTER", "What stands between cells; a comma if not given."))
                .addOption(option("--format", "FORMAT", "csv, or ndjson for programs. csv if not given.")))));
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
        boolean isOther = given.get(0).equals("sample") || given.get(0).equals("compare");
        List<String> files = isOther ? given.subList(1, given.size()) : given;
        if (files.isEmpty()) {
            console.problem("daybook audit " + given.get(0), "expected files with an export, or - for standard input");
            return ExitCode.USAGE;
        }
        Exports exports = new Exports(files, delimiter.charAt(0), console);
        Input mapping = new Input(parsed.matchedOptionValue("--mapping", ""));
        try {
            return audit(exports, mapping, made(isOther ? given.get(0) : "", parsed, console), console);
        } catch (Unreadable unreadable) {
            console.problem(unreadable.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem("", it.toString()));
            return parsed.hasMatchedOption("--read") ? ExitCode.REFUSED : ExitCode.USAGE;
        }
    }

    private Audited made(String action, ParseResult parsed, Console console) throws Unreadable {
        boolean forPrograms = parsed.matchedOptionValue("--format", "csv").equals("ndjson");
        return switch (action) {
            case "sample" -> SampleOptions.made(parsed, desk, console);
            case "compare" -> CompareOptions.made(parsed, desk, console, forPrograms);
            default -> {
                ReportFiles files = ReportFiles.asked(parsed);
                AuditedOutput output = forPrograms ? AuditedOutput.ndjson(console) : AuditedOutput.csv(console);
                yield new FindingsAndReport(output, files, desk, console);
            }
        };
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
