package daybook.domain.recording;

import daybook.domain.guidance.Edition;
import java.time.LocalDate;
import java.util.List;

/**
 * The crimes of an incident as they stand on record, whatever the rules would make of it today (K-24).
 *
 * @param edition the edition of the guidance that was applied when they were decided
 * @param reportedOn the day of the report in London
 * @param crimes the crimes, each under the number it has on record
 */
public record CrimesOnRecord(Edition edition, LocalDate reportedOn, List<Crime> crimes) {

    public CrimesOnRecord {
        crimes = List.copyOf(crimes);
    }

    /**
     * The crime under a number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Crime crime(String number) {
        return crimes.stream()
                .filter(it -> it.id().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a crime that is not on record"));
    }
}
