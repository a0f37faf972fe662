package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReviseIncident;
import daybook.application.record.IncidentRecord;

/** Applies what new facts change, as one step. */
public final class ReviseIncidentService implements ReviseIncident {

    private final Changes changes;
    private final Revising revising;

    public ReviseIncidentService(Changes changes, Revising revising) {
        this.changes = changes;
        this.revising = revising;
    }

    @Override
    public IncidentRecord revise(Acting who, RecordVersion seen, IncidentReport report) {
        return changes.change(
                who,
                Operation.REVISE_INCIDENT,
                seen,
                (access, records, record) -> revising.step(who, records, record, report));
    }
}
