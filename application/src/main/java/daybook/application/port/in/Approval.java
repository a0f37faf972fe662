package daybook.application.port.in;

import daybook.application.access.Operation;
import daybook.application.record.StandingCrime;
import daybook.application.record.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What waits for a second person, as whoever may decide on it sees it.
 *
 * @param id by which it is asked for: the record's reference and the number there, as in {@code R-1.P1}, or an id of its own
 * @param operation what would be done
 * @param subject to what it would be done
 * @param asked who asked for it, when and why
 * @param against why the one who looks may not approve it, in a sentence; none if they may
 */
public record Approval(String id, Operation operation, Subject subject, Asked asked, Optional<String> against) {

    /** To what something would be done. */
    public sealed interface Subject {}

    /**
     * A record.
     *
     * @param record the record as it stands: whoever decides names that version
     * @param number the number under which it waits there, as in {@code P1}
     * @param step what would take effect
     * @param crime the crime that it concerns, as it stands; none if it concerns all of the record
     */
    public record OnRecord(RecordVersion record, String number, Step step, Optional<StandingCrime> crime)
            implements Subject {

        @Override
        public String toString() {
            return "OnRecord[masked]";
        }
    }

    /**
     * Children.
     *
     * @param references the force's references for them
     */
    public record OnChildren(List<String> references) implements Subject {

        public OnChildren {
            references = List.copyOf(references);
        }

        @Override
        public String toString() {
            return "OnChildren[masked]";
        }
    }

    /**
     * Who asked for it.
     *
     * @param officer who
     * @param at when
     * @param reason why they acted, in their words; blank only where the deployment does not ask
     * @param until the moment from which it can no longer be approved
     */
    public record Asked(String officer, Instant at, String reason, Instant until) {

        @Override
        public String toString() {
            return "Asked[masked]";
        }
    }

    @Override
    public String toString() {
        return "Approval[" + operation + "]";
    }
}
