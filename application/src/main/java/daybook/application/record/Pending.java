package daybook.application.record;

import daybook.application.access.Acting;
import java.time.Instant;

/**
 * A step that somebody proposed and a second person has not answered yet.
 *
 * @param number its number on the record, as in {@code P1}
 * @param step what takes effect once it is approved
 * @param until the moment from which it can no longer be approved
 * @param officer who proposed it, and so cannot approve it
 */
public record Pending(String number, Step step, Instant until, String officer) {

    /** Whether it can no longer be approved. */
    public boolean isExpiredAt(Instant moment) {
        return !moment.isBefore(until);
    }

    /** Whether it is theirs, however they write their number. */
    public boolean isBy(Acting who) {
        return who.isOfficer(officer);
    }

    @Override
    public String toString() {
        return "Pending[" + number + "]";
    }
}
