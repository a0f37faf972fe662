package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Hands a record out to the recipient for whom a second person approved it. */
public interface DiscloseRecord {

    /**
     * Hands it out, once for each approval. The log names the recipient before anything is handed out.
     *
     * @param who who hands it out, in what capacity
     * @param seen the record as they saw it
     * @param proposal the number of the proposal that was approved, as in {@code P1}
     * @param recipient to whom; it has to be the one for whom it was approved
     * @return the record, to be handed out
     * @throws Conflict if nothing was approved under that number, for that recipient, it was handed out, expired, or the record
     *     was changed since
     * @throws RefusedReport if the recipient is none
     * @throws daybook.application.access.NotPermitted if their role may not do that
     */
    IncidentRecord disclose(Acting who, RecordVersion seen, String proposal, String recipient);
}
