package daybook.adapters.cli.fuzz;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;

/** Told of an audit, and says nothing of it. */
public final class Silent implements AuditRecords.Told {

    @Override
    public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
        result.findings().forEach(it -> places.of(it.row()));
    }

    @Override
    public void rejected(RowPlace place, String message) {
        if (message.isBlank()) {
            throw new IllegalStateException("a row is rejected without a word");
        }
    }
}
