package daybook.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of the records that somebody has to review, by the day of the review and the reference.
 *
 * @param records the records on it, overdue ones first and those without a date last
 * @param next the cursor of the page after it; none if this is certainly the last
 */
public record ReviewList(List<Due> records, Optional<String> next) {

    public ReviewList {
        records = List.copyOf(records);
    }

    @Override
    public String toString() {
        return "ReviewList[" + records.size() + "]";
    }

    /**
     * One record on a page.
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
