package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PlanRevision;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.Step;

/** Shows the step that a revision would be, and takes none. */
public final class PlanRevisionService implements PlanRevision {

    private final Changes changes;
    private final Revising revising;

    public PlanRevisionService(Changes changes, Revising revising) {
        this.changes = changes;
        this.revising = revising;
    }

    @Override
    public Step.Revised plan(Acting who, RecordVersion seen, IncidentReport report) {
        return changes.plan(
                who,
                Operation.PLAN_REVISION,
                seen,
                (access, records, record) -> revising.step(who, records, record, report));
    }
}
