package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.Step;

/** Shows what new facts would change on record, before anybody changes it. */
public interface PlanRevision {

    /**
     * Decides the incident again and keeps nothing of it but that somebody looked.
     *
     * @param who who looks and why
     * @param seen the record as they saw it
     * @param report all that is known now, under the same reference
     * @return the step that a revision with this report would be
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    Step.Revised plan(Acting who, RecordVersion seen, IncidentReport report);
}
