package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.application.json.AuditJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportRow;
import daybook.domain.audit.CannotTell;
import daybook.domain.audit.Finding;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Findings on standard output as they come; what was rejected, what could not be checked and the sums beside it. */
final class AuditedOutput implements AuditRecords.Told {

    private static final Wording WORDING = Wording.english();

    private final Console console;
    private final Form form;
    private final Map<String, Long> cannotTell = new TreeMap<>();

    private AuditedOutput(Console console, Form form) {
        this.console = console;
        this.form = form;
    }

    static AuditedOutput csv(Console console) {
        console.out().line(FindingsCsv.HEADER);
        return new AuditedOutput(console, (row, it) -> FindingsCsv.line(row, it, WORDING));
    }

    static AuditedOutput ndjson(Console console) {
        return new AuditedOutput(console, (row, it) -> AuditJson.line(row, it, WORDING));
    }

    @Override
    public void found(ExportRow row, Finding finding) {
        try {
            console.out().line(form.line(row, finding));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written", impossible);
        }
    }

    @Override
    public void cannotTell(ExportRow row, CannotTell why) {
        String line =
                why.rule().id() + " cannot tell for want of " + why.wanting().says(WORDING);
        cannotTell.merge(line, 1L, Long::sum);
    }

    @Override
    public void rejected(ExportRow row, String message) {
        console.problem(row.file() + ":" + row.line(), message);
    }

    /** Says the sums, and what stands behind them. */
    void sum(AuditTotals totals, Map<String, String> switchedOff) {
        console.out().flush();
        new TreeMap<>(switchedOff).forEach((id, why) -> console.problem(id, "switched off: " + why));
        cannotTell.forEach((line, times) -> console.problem("", line + ": " + times));
        console.problem(
                "",
                totals.read() + " rows read, " + totals.audited() + " audited, " + totals.rejected() + " rejected; "
                        + totals.incidents() + " incidents, " + totals.findings() + " findings");
    }

    /** How a finding is written. */
    @FunctionalInterface
    private interface Form {

        /** One line without its end. */
        String line(ExportRow row, Finding finding) throws IOException;
    }
}
