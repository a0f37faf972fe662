package daybook.application.port.out;

import daybook.domain.category.Category;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which records to list, in the order of day of report and reference.
 *
 * @param from reported on that day or later
 * @param until reported on that day or earlier
 * @param category of that category
 * @param open open or not
 * @param after only what comes after this record, the last one of the page before
 * @param limit at most so many, from 1
 */
public record IndexQuery(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Category> category,
        Optional<Boolean> open,
        Optional<IndexCard> after,
        int limit) {

    /** Everything, the first so many. */
    public static IndexQuery first(int limit) {
        return new IndexQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
