package daybook.application.record;

import daybook.domain.category.Category;
import daybook.domain.incident.Flag;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A crime as it stands on record. Code and class are fixed as at the day of recording (K-24).
 *
 * @param number its number, the record's reference and a count: {@code HO-EXAMPLE-1/2}; it never changes and is never used again
 * @param exchanges the exchanges it rests on; at least one
 * @param category the category of those exchanges
 * @param code the offence code; empty where a fact or a choice is missing
 * @param offenceClass the class; empty where nothing fits
 * @param alternatives the codes that would fit too
 * @param people who is what on it
 * @param flags the markers it carries
 */
public record RecordedCrime(
        String number,
        List<String> exchanges,
        Category category,
        String code,
        String offenceClass,
        List<String> alternatives,
        List<RecordedPerson> people,
        List<Flag> flags) {

    public RecordedCrime {
        exchanges = List.copyOf(exchanges);
        alternatives = List.copyOf(alternatives);
        people = List.copyOf(people);
        flags = List.copyOf(flags);
    }

    /** A crime of a decision under that number. */
    public static RecordedCrime of(String number, Crime crime) {
        return new RecordedCrime(
                number,
                crime.exchanges(),
                crime.category(),
                crime.offence().offence().map(Offence::code).orElse(""),
                crime.offence().offenceClass().map(OffenceClass::id).orElse(""),
                crime.offence().alternatives().stream().map(Offence::code).toList(),
                crime.people().stream()
                        .map(it -> new RecordedPerson(it.person(), it.role(), orNotKnown(it.age())))
                        .toList(),
                crime.flags().stream().sorted().toList());
    }

    /** The offence code, if no fact or choice is missing for it. */
    public Optional<String> codeIfKnown() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    /** The class, if one fits. */
    public Optional<String> classIfKnown() {
        return offenceClass.isEmpty() ? Optional.empty() : Optional.of(offenceClass);
    }

    private static int orNotKnown(OptionalInt age) {
        return age.orElse(RecordedPerson.NOT_KNOWN);
    }
}
