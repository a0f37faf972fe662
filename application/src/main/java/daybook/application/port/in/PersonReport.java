package daybook.application.port.in;

import daybook.domain.child.Age;
import daybook.domain.child.ChildReference;
import daybook.domain.child.Sex;
import daybook.domain.incident.Person;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * Somebody in a report.
 *
 * @param id what the report calls them; required
 * @param dateOfBirth their date of birth, or {@code null}
 * @param age their age in whole years on the day of the report, or {@code null}; with a date of birth it has to agree
 * @param sex their sex; left out, not known
 * @param child the force's reference for the child, by which a history is looked up
 */
public record PersonReport(
        @NotNull(message = Expected.ID) @Pattern(regexp = Person.ID_PATTERN, message = Expected.ID)
        String id,

        LocalDate dateOfBirth,

        @Min(value = 0, message = Expected.AGE) @Max(value = Age.OLDEST, message = Expected.AGE)
        Integer age,

        Sex sex,

        @Pattern(regexp = ChildReference.PATTERN, message = Expected.CHILD)
        String child) {

    /** The same person, with the age on that day in place of the date of birth. */
    PersonReport withAge(LocalDate day) {
        return dateOfBirth == null
                ? this
                : new PersonReport(id, null, Age.born(dateOfBirth).on(day, day), sex, child);
    }

    @Override
    public String toString() {
        return "PersonReport[masked]";
    }
}
