package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Progress;
import daybook.application.json.MappingJson;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.MappingProposal;
import daybook.application.port.in.ProposeMapping;
import daybook.application.port.in.RefusedReport;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/** {@code daybook audit map}: a mapping on standard output, and what to know of it on standard error. */
record ProposedMapping(Supplier<ProposeMapping> propose, Console console, Clock clock) {

    /** How a mapping is proposed from the first rows of a file. */
    int of(List<String> files, ParseResult parsed) throws IOException {
        Optional<ReadingOptions> options = ReadingOptions.of(parsed, console);
        String format = parsed.matchedOptionValue("--format", "text");
        if (options.isEmpty() || files.size() != 1 || !List.of("text", "json").contains(format)) {
            console.problem("daybook audit map", "expected one EXPORT, and text or json as --format");
            return ExitCode.USAGE;
        }
        Progress progress = new Progress(console, clock, "rows read", 0);
        try (Exports exports = new Exports(ExportNames.of(files), options.get(), console, progress)) {
            List<ExportRow> sample = sample(exports);
            return sample.isEmpty() && exports.code() != ExitCode.DONE
                    ? exports.code()
                    : proposed(sample, files.get(0), format, exports);
        }
    }

    private int proposed(List<ExportRow> sample, String called, String format, Exports exports) throws IOException {
        try {
            MappingProposal proposal = propose.get().propose(sample);
            say(proposal, sample.size(), format);
            return proposal.isUsable() ? exports.code() : ExitCode.REFUSED;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem(called, it.toString()));
            return ExitCode.REFUSED;
        }
    }

    /** Rows that cannot be read tell nothing of the columns. */
    private static List<ExportRow> sample(Exports exports) {
        List<ExportRow> sample = new ArrayList<>();
        while (sample.size() < ProposeMapping.MOST_ROWS && exports.hasNext()) {
            ExportRow row = exports.next();
            if (row.wanting().isEmpty()) {
                sample.add(row);
            }
        }
        return sample;
    }

    private void say(MappingProposal proposal, int rows, String format) throws IOException {
        console.out().line(MappingJson.text(proposal.mapping()));
        console.out().flush();
        if (format.equals("text")) {
            new MappingRemarks(console.aside()).say(proposal, rows);
            return;
        }
        for (MappingProposal.Remark remark : proposal.remarks()) {
            console.err().line(MappingJson.line(remark));
        }
        console.err().flush();
    }
}
