package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.MappingJson;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.MappingProposal;
import daybook.application.port.in.ProposeMapping;
import daybook.application.port.in.RefusedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/** {@code daybook audit map}: a mapping on standard output, and what to know of it on standard error. */
record ProposedMapping(Supplier<ProposeMapping> propose, Console console) {

    /** How a mapping is proposed from the first rows of a file. */
    int of(List<String> files, ParseResult parsed) throws IOException {
        String delimiter = parsed.matchedOptionValue("--delimiter", ",");
        String format = parsed.matchedOptionValue("--format", "text");
        if (files.size() != 1
                || delimiter.length() != 1
                || !List.of("text", "json").contains(format)) {
            console.problem(
                    "daybook audit map",
                    "expected one EXPORT, one character as --delimiter, and text or json as --format");
            return ExitCode.USAGE;
        }
        Exports exports = new Exports(files, delimiter.charAt(0), console);
        List<ExportRow> sample = sample(exports);
        if (sample.isEmpty() && exports.code() != ExitCode.DONE) {
            return exports.code();
        }
        try {
            MappingProposal proposal = propose.get().propose(sample);
            say(proposal, sample.size(), format);
            return proposal.isUsable() ? exports.code() : ExitCode.REFUSED;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem(files.get(0), it.toString()));
            return ExitCode.REFUSED;
        }
    }

    private static List<ExportRow> sample(Exports exports) {
        List<ExportRow> sample = new ArrayList<>();
        while (sample.size() < ProposeMapping.MOST_ROWS && exports.hasNext()) {
            sample.add(exports.next());
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
