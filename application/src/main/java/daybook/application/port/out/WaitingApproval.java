package daybook.application.port.out;

import java.time.Instant;
import java.util.List;

/**
 * A note that something waits for a second person. What it is, the record or the proposal about children says.
 *
 * @param id tells it from every other of its force
 * @param until when it lapses
 */
public record WaitingApproval(String id, Instant until) {

    @Override
    public String toString() {
        return "WaitingApproval[masked]";
    }

    /**
     * The notes of one force, for the time of one act of {@link IncidentRegister}, so that nobody has to look through every
     * record. What is looked up here is not in the log entry: whoever shows it takes the record or the proposal, and that is.
     */
    public interface Notes {

        /** Keeps what waits on a record, in place of what waited on it before. */
        void waitOn(String reference, List<WaitingApproval> waiting);

        /**
         * What waits on records, and about children undecided, in the order in which it lapses, to the second, and of ids.
         *
         * @param after only what comes after this one
         * @param limit at most so many, from 1
         */
        List<WaitingApproval> waiting(WaitingApproval after, int limit);
    }
}
