package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.FindIncident;
import daybook.application.record.IncidentRecord;
import java.util.Optional;

/** Takes a record from the shelf for whoever may see it. */
public final class FindIncidentService implements FindIncident {

    private final Acts acts;
    private final RecordShelf shelf;

    public FindIncidentService(Acts acts, RecordShelf shelf) {
        this.acts = acts;
        this.shelf = shelf;
    }

    @Override
    public Optional<IncidentRecord> find(Acting who, String reference) {
        return acts.during(who, Operation.FIND_INCIDENT, (access, records) -> {
            Optional<IncidentRecord> record = shelf.take(records, reference);
            Permissions.require(
                    who,
                    Operation.FIND_INCIDENT,
                    record.map(it -> RecordShelf.state(records, it, access.at()))
                            .orElse(RecordState.OPEN));
            if (record.isEmpty()) {
                records.tombstone(reference).ifPresent(it -> {
                    throw Conflict.erased(it.on());
                });
            }
            return record;
        });
    }
}
