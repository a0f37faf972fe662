package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.application.json.AuditJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.CannotTell;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
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
        return new AuditedOutput(console, (place, it) -> FindingsCsv.line(place, it, WORDING));
    }

    static AuditedOutput ndjson(Console console) {
        return new AuditedOutput(console, (place, it) -> AuditJson.line(place, it, WORDING));
    }

    @Override
    public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
        try {
            for (Finding finding : result.findings()) {
                console.out().line(form.line(places.of(finding.row()), finding));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written", impossible);
        }
        result.cannotTell().forEach(this::count);
    }

    private void count(CannotTell why) {
        String line =
                why.rule().id() + " cannot tell for want of " + why.wanting().says(WORDING);
        cannotTell.merge(line, 1L, Long::sum);
    }

    @Override
    public void rejected(RowPlace place, String message) {
        console.problem(place.toString(), message);
    }

    /** Says the sums, and what stands behind them. */
    void sum(AuditTotals totals, Map<String, String> switchedOff) {
        console.out().flush();
        new TreeMap<>(switchedOff).forEach((id, why) -> console.problem(id, "switched off: " + why));
        cannotTell.forEach((line, times) -> console.problem("", line + ": " + times));
        console.problem(
                "",
                counted(totals.read(), "row") + " read, " + totals.audited() + " audited, " + totals.rejected()
                        + " rejected; " + counted(totals.incidents(), "incident") + ", "
                        + counted(totals.findings(), "finding"));
    }

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** How a finding is written. */
    @FunctionalInterface
    private interface Form {

        /** One line without its end. */
        String line(RowPlace place, Finding finding) throws IOException;
    }
}
