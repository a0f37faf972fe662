package daybook.application.port.in;

import daybook.domain.category.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of records, in the order of the day of the report and the reference.
 *
 * @param incidents the records on it
 * @param next the cursor of the page after it; none if this is certainly the last
 */
public record IncidentPage(List<Listing> incidents, Optional<String> next) {

    public IncidentPage {
        incidents = List.copyOf(incidents);
    }

    @Override
    public String toString() {
        return "IncidentPage[" + incidents.size() + "]";
    }

    /**
     * One record on a page.
     *
     * @param reference its reference
     * @param reportedOn the day of the report in London
     * @param category its category; none outside the guidance
     * @param open whether a crime on it is open
     * @param reviewOn the day by which somebody decides whether to keep it; none while the force has set no schedule and no 18th birthday is ahead
     */
    public record Listing(
            String reference,
            LocalDate reportedOn,
            Optional<Category> category,
            boolean open,
            Optional<LocalDate> reviewOn) {

        @Override
        public String toString() {
            return "Listing[masked]";
        }
    }
}
