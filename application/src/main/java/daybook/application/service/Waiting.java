package daybook.application.service;

import daybook.application.port.in.Conflict;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Pending;

/** Finds what waits on a record for a second person. */
final class Waiting {

    private Waiting() {}

    /** What waits under that number. */
    static Pending on(IncidentRecord record, String proposal) {
        return record.standing()
                .pending(proposal)
                .orElseThrow(() -> new Conflict(
                        "nothing waits under that number: it was answered, or what it was proposed on has changed"));
    }
}
