package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReopenCrime;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;

/** Opens a closed crime again. */
public final class ReopenCrimeService implements ReopenCrime {

    private final Changes changes;

    public ReopenCrimeService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord reopen(Acting who, RecordVersion seen, String crime, String why) {
        return changes.change(who, Operation.REOPEN_CRIME, seen, (access, records, record) -> {
            OnRecord.closed(record, crime);
            return new CrimeStep.Reopened(crime, Why.required(why));
        });
    }
}
