package daybook.application.record;

import daybook.domain.category.Category;
import daybook.domain.guidance.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it was made, with the facts it was made on. It stays, whatever is decided later.
 *
 * @param report the report, in the wire format
 * @param decision what was decided on it, in the wire format, with rules and settings
 * @param edition the edition of the guidance that was applied
 * @param reportedOn the day of the report in London
 * @param category the category; none outside the guidance
 * @param crimes the crimes to record, each under its number
 * @param children what it says of each child whom the force knows by a reference
 * @param agedByBirth the people whose date of birth, which is not kept, gave them another age on the day of an exchange than
 *     their age on the day of the report tells
 */
public record Decided(
        String report,
        String decision,
        Edition edition,
        LocalDate reportedOn,
        Optional<Category> category,
        List<RecordedCrime> crimes,
        List<ChildNotice> children,
        List<String> agedByBirth) {

    public Decided {
        crimes = List.copyOf(crimes);
        children = List.copyOf(children);
        agedByBirth = List.copyOf(agedByBirth);
    }

    @Override
    public String toString() {
        return "Decided[masked]";
    }
}
