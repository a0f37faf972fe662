package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.KeepRecord;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;

/** Keeps a record until its next review date. */
public final class KeepRecordService implements KeepRecord {

    private final Changes changes;

    public KeepRecordService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord keep(Acting who, RecordVersion seen, String why) {
        String words = Why.required(why);
        return changes.change(
                who,
                Operation.DECIDE_REVIEW,
                seen,
                (access, records, record) -> new Step.Kept(RecordShelf.today(access.at()), words));
    }
}
