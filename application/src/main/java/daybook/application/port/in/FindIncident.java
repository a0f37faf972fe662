package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;
import java.util.Optional;

/** Shows a record of one's own force. */
public interface FindIncident {

    /**
     * Finds a record. The look is logged before anything is shown.
     *
     * @param who who looks and why
     * @param reference the record's reference
     * @return the record with every step; empty if the force has none under that reference
     * @throws Conflict if there was one and it was erased; it says when
     * @throws daybook.application.access.NotPermitted if their role may not see it
     */
    Optional<IncidentRecord> find(Acting who, String reference);
}
