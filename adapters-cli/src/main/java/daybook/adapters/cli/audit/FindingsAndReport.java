package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RowPlace;
import daybook.application.port.in.SummariseAudit;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Findings as they come, and a report at the end if one is asked for. */
final class FindingsAndReport implements Audited {

    private final AuditedOutput output;
    private final ReportFiles files;
    private final AuditDesk desk;
    private final Console console;
    private Map<String, String> switchedOff = Map.of();
    private Optional<SummariseAudit.Summary> summary = Optional.empty();

    FindingsAndReport(AuditedOutput output, ReportFiles files, AuditDesk desk, Console console) {
        this.output = output;
        this.files = files;
        this.desk = desk;
        this.console = console;
    }

    @Override
    public AuditRecords.Told begin(ExportMapping mapping) {
        switchedOff = mapping.switchedOff();
        if (!files.isAsked()) {
            return output;
        }
        summary = Optional.of(desk.summarise().begin(mapping, files.internal()));
        return new Both(output, summary.get());
    }

    /** A report on part of an export would look like one on all of it. */
    @Override
    public int end(AuditTotals totals, int code) throws IOException {
        output.sum(totals, switchedOff);
        int ended = Audited.code(totals, totals.findings() > 0);
        if (summary.isPresent() && code != ExitCode.DONE) {
            console.problem("", "no report was written, because not all of the export could be read");
        } else if (summary.isPresent()) {
            return Math.max(ended, files.write(summary.get().report(totals), console));
        }
        return Math.max(ended, code);
    }

    @Override
    public void close() {
        output.close();
    }

    /** Tells two of the same. */
    private record Both(AuditRecords.Told one, AuditRecords.Told other) implements AuditRecords.Told {

        @Override
        public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
            one.audited(incident, result, places);
            other.audited(incident, result, places);
        }

        @Override
        public void rejected(RowPlace place, String message) {
            one.rejected(place, message);
            other.rejected(place, message);
        }

        @Override
        public void warned(String file, String message) {
            one.warned(file, message);
            other.warned(file, message);
        }
    }
}
