package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Progress;
import daybook.application.json.AuditJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.RowPlace;
import daybook.application.spill.SpilledLines;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.CannotTell;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Findings, on standard output once all are there; what was rejected, what could not be checked and the sums beside it. */
final class AuditedOutput implements AuditRecords.Told, AutoCloseable {

    private static final Wording WORDING = Wording.english();

    private final Console console;
    private final Progress progress;
    private final Form form;
    private long audited;
    private final SpilledLines findings = new SpilledLines();
    private final long[][] cannotTell = new long[AuditRule.values().length][Detail.values().length];

    private AuditedOutput(Console console, Progress progress, Form form) {
        this.console = console;
        this.progress = progress;
        this.form = form;
    }

    static AuditedOutput csv(Console console, Progress progress) {
        AuditedOutput output = new AuditedOutput(console, progress, new FindingsCsv(WORDING)::line);
        output.findings.line(FindingsCsv.HEADER);
        return output;
    }

    static AuditedOutput ndjson(Console console, Progress progress) {
        return new AuditedOutput(console, progress, (place, it) -> AuditJson.line(place, it, WORDING));
    }

    @Override
    public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
        try {
            for (Finding finding : result.findings()) {
                findings.line(form.line(places.of(finding.row()), finding));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written", impossible);
        }
        for (CannotTell why : result.cannotTell()) {
            cannotTell[why.rule().ordinal()][why.wanting().ordinal()]++;
        }
        advance(incident.rows().size());
    }

    private void advance(int rows) {
        if (audited == 0) {
            progress.turnTo("rows audited");
        }
        audited += rows;
        progress.advance(rows, audited);
    }

    @Override
    public void rejected(RowPlace place, String message) {
        progress.clear();
        console.problem(place.toString(), message);
    }

    @Override
    public void warned(String file, String message) {
        progress.clear();
        console.problem(file, message);
    }

    /** Says the sums, and what stands behind them. */
    void sum(AuditTotals totals, Map<String, String> switchedOff) throws IOException {
        progress.end();
        findings.writeTo(console.out()::write);
        new TreeMap<>(switchedOff).forEach((id, why) -> console.problem(id, "switched off: " + why));
        sayWhatCannotBeTold();
        console.problem(
                "",
                counted(totals.read(), "row") + " read, " + totals.audited() + " audited, " + totals.rejected()
                        + " rejected; " + counted(totals.incidents(), "incident") + ", "
                        + counted(totals.findings(), "finding"));
    }

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private void sayWhatCannotBeTold() {
        for (AuditRule rule : AuditRule.values()) {
            for (Detail wanting : Detail.values()) {
                long times = cannotTell[rule.ordinal()][wanting.ordinal()];
                if (times > 0) {
                    console.problem("", rule.id() + " cannot tell for want of " + wanting.says(WORDING) + ": " + times);
                }
            }
        }
    }

    @Override
    public void close() {
        findings.close();
    }

    /** How a finding is written. */
    @FunctionalInterface
    private interface Form {

        /** One line without its end. */
        String line(RowPlace place, Finding finding) throws IOException;
    }
}
