package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditReport;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RowPlace;
import daybook.application.port.in.SummariseAudit;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.figures.AuditFigures;
import daybook.domain.audit.figures.AuditTally;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.recording.RecordingDecision;
import java.time.Clock;

/** Has each incident counted as it is audited, and what was counted shown as it may be. */
public final class SummariseAuditService implements SummariseAudit {

    private final ForceSettings settings;
    private final Clock clock;

    public SummariseAuditService(ForceSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Summary begin(ExportMapping mapping, boolean internal) {
        AuditTally tally = new AuditTally(settings, new ReadMapping(mapping).switchedOff());
        return new Summary() {
            @Override
            public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
                tally.add(incident, result);
            }

            @Override
            public void rejected(RowPlace place, String message) {
                // The totals have it.
            }

            @Override
            public AuditReport report(AuditTotals totals) {
                return of(tally.figures(), totals, mapping, internal);
            }
        };
    }

    private AuditReport of(AuditFigures figures, AuditTotals totals, ExportMapping mapping, boolean internal) {
        return new AuditReport(
                internal,
                RecordShelf.today(clock.instant()),
                RecordingDecision.RULES,
                settings,
                mapping.switchedOff(),
                new AuditReport.Rows(totals.read(), totals.audited(), totals.rejected()),
                internal ? figures.internal() : figures.published());
    }
}
