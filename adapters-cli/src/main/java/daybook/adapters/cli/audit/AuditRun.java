package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Progress;
import daybook.application.json.PlainJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.AuditWithRegister;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RefusedReport;
import daybook.application.spill.NoRoom;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Reads an export by a mapping and makes of it what was asked for: findings and a report, a sample, a comparison. */
record AuditRun(AuditDesk desk, Clock clock, Console console) {

    int of(String action, List<String> files, ParseResult parsed) throws IOException {
        Optional<ReadingOptions> options = ReadingOptions.of(parsed, console);
        if (options.isEmpty() || !isUsable(action, files, parsed)) {
            return ExitCode.USAGE;
        }
        if (!parsed.hasMatchedOption("--register")) {
            return of(action, files, parsed, options.get(), desk.audit());
        }
        return desk.door().enter(parsed, console, (who, deployment) -> {
            AuditWithRegister audit = deployment.get(AuditWithRegister.class);
            return of(
                    action,
                    files,
                    parsed,
                    options.get(),
                    (rows, mapping, told) -> audit.audit(who, rows, mapping, told));
        });
    }

    private int of(String action, List<String> files, ParseResult parsed, ReadingOptions options, AuditRecords audit)
            throws IOException {
        List<Input> inputs = ExportNames.of(files);
        sayThatItBeginsAgain();
        Progress progress = new Progress(console, clock, "rows read", Input.sizeOf(inputs));
        try (Exports exports = new Exports(inputs, options, console, progress);
                Audited made = made(action, parsed, progress)) {
            return audit(exports, new Input(parsed.matchedOptionValue("--mapping", "")), made, audit);
        } catch (Unreadable unreadable) {
            console.problem(unreadable.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem("", it.toString()));
            return parsed.hasMatchedOption("--read") ? ExitCode.REFUSED : ExitCode.USAGE;
        }
    }

    private boolean isUsable(String action, List<String> files, ParseResult parsed) {
        if (!parsed.hasMatchedOption("--mapping")) {
            console.problem("--mapping", "expected the file that says how to read the export");
            return false;
        }
        if (!List.of("csv", "ndjson").contains(parsed.matchedOptionValue("--format", "csv"))) {
            console.problem("--format", "expected csv or ndjson");
            return false;
        }
        if (files.isEmpty()) {
            console.problem("daybook audit " + action, "expected files with an export, or - for standard input");
            return false;
        }
        return true;
    }

    private void sayThatItBeginsAgain() {
        if (console.showsProgress()) {
            console.problem(
                    "",
                    "stopped before its end, an audit says nothing of what it found and begins again from the beginning");
        }
    }

    private Audited made(String action, ParseResult parsed, Progress progress) throws Unreadable {
        boolean forPrograms = parsed.matchedOptionValue("--format", "csv").equals("ndjson");
        return switch (action) {
            case "sample" -> SampleOptions.made(parsed, desk, console);
            case "compare" -> CompareOptions.made(parsed, desk, console, forPrograms);
            default -> {
                ReportFiles files = ReportFiles.asked(parsed);
                yield new FindingsAndReport(
                        forPrograms ? AuditedOutput.ndjson(console, progress) : AuditedOutput.csv(console, progress),
                        files,
                        desk,
                        console);
            }
        };
    }

    /** An export without a row must not pass for one without a fault. */
    private int noneRead(AuditTotals totals, Exports exports) {
        if (totals.read() > 0 || exports.code() != ExitCode.DONE) {
            return ExitCode.DONE;
        }
        console.problem("", "no row was read: expected an export with a row for each person on a crime");
        return ExitCode.UNREADABLE;
    }

    private int audit(Exports exports, Input mapping, Audited made, AuditRecords audit) throws IOException {
        try {
            ExportMapping read =
                    new PlainJson().read(mapping.read(console, PlainJson.LONGEST + 1), ExportMapping.class);
            AuditRecords.Told told = made.begin(read);
            AuditTotals totals = audit.audit(exports, read, told);
            return Math.max(made.end(totals, exports.code()), noneRead(totals, exports));
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
