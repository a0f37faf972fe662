package daybook.application.port.out;

import daybook.domain.category.Category;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a record is found and listed by.
 *
 * @param reference its reference in its force's series
 * @param reportedOn the day of the report in London
 * @param category its category; none outside the guidance
 * @param open whether a crime on it is open
 * @param reviewOn the day by which somebody decides whether to keep it; none while the force has set no schedule and no 18th birthday is ahead
 */
public record IndexCard(
        String reference,
        LocalDate reportedOn,
        Optional<Category> category,
        boolean open,
        Optional<LocalDate> reviewOn) {

    @Override
    public String toString() {
        return "IndexCard[masked]";
    }
}
