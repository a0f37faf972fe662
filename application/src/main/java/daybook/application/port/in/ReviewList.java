package daybook.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records that somebody has to review.
 *
 * @param records the records, overdue ones first and those without a date last
 * @param mayBeMore whether the list ends at the limit that was asked for
 */
public record ReviewList(List<Due> records, boolean mayBeMore) {

    public ReviewList {
        records = List.copyOf(records);
    }

    @Override
    public String toString() {
        return "ReviewList[" + records.size() + "]";
    }

    /**
     * One record on the list.
     *
     * @param reference its reference
     * @param reportedOn the day of the report in London
     * @param reviewOn the day by which somebody decides; none if nothing sets one
     * @param overdue whether that day has passed, so that the record is locked
     */
    public record Due(String reference, LocalDate reportedOn, Optional<LocalDate> reviewOn, boolean overdue) {

        @Override
        public String toString() {
            return "Due[masked]";
        }
    }
}
