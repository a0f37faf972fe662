package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Records a crime otherwise than proposed, because a person decides. The proposal stays beside it. */
public interface DepartFromDecision {

    /**
     * Records another offence or other roles. To make anybody a suspect who is not known to be an adult, against the proposal,
     * is itself only proposed, until a second person approves. A child under 10 is never a suspect (DAYBOOK-09, HOCR-2026 p9).
     *
     * @param who who departs and why they act
     * @param seen the record as they saw it
     * @param crime the number of the crime, not cancelled
     * @param departure what to record
     * @return the record, with the departure, or with the proposal pending
     * @throws RefusedReport if what was asked is not complete, with all that is missing
     * @throws Conflict if it does not go with the record, or the record was changed since; it says what changed
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord depart(Acting who, RecordVersion seen, String crime, Departure departure);
}
