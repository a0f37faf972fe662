package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.CompareAudits;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.figures.Change;
import daybook.domain.audit.figures.Standpoint;
import daybook.domain.guidance.Edition;
import java.util.Arrays;

/** Has each incident looked at from two standpoints. */
public final class CompareAuditsService implements CompareAudits {

    @Override
    public AuditRecords.Told begin(Side one, Side other, Changed told) {
        Standpoint under = standpoint(one);
        Standpoint instead = standpoint(other);
        return new AuditRecords.Told() {
            @Override
            public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
                Change.on(incident, under, instead).forEach(it -> told.changed(places.of(it.row()), it));
            }

            @Override
            public void rejected(RowPlace place, String message) {
                // What cannot be read cannot change; the totals have it.
            }
        };
    }

    private static Standpoint standpoint(Side side) {
        return side.edition()
                .map(id -> Standpoint.of(edition(id), side.settings()))
                .orElseGet(() -> Standpoint.of(side.name(), side.settings()));
    }

    private static Edition edition(String id) {
        return Arrays.stream(Edition.values())
                .filter(it -> it.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> RefusedReport.at("edition", "expected BEFORE-2024 or NPCC-2024"));
    }
}
