package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Puts new facts on record: decides again and applies what that changes. Source: HO-OUTCOMES-2026, DPA-2018 s.38. */
public interface ReviseIncident {

    /**
     * Decides the incident again on a whole new report. Crimes are added and changed at once; those that no decision leads to
     * any more are marked to be cancelled, which is for a second person.
     *
     * @param who who revises and why
     * @param seen the record as they saw it
     * @param report all that is known now, under the same reference
     * @return the record; its last step says what was changed and who must be told
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord revise(Acting who, RecordVersion seen, IncidentReport report);
}
