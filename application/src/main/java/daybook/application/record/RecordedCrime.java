package daybook.application.record;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.incident.Flag;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import daybook.domain.recording.ProposedOffence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A crime as it stands on record. Code and class are fixed as at the day of recording (K-24).
 *
 * @param number its number, the record's reference and a count: {@code HO-EXAMPLE-1/2}; it never changes and is never used again
 * @param exchanges the exchanges it rests on; at least one
 * @param category the category of those exchanges
 * @param offence the name of the offence in the catalogue, which tells apart what one code stands for; empty with the code
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
        String offence,
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
                crime.offence().offence().map(Offence::name).orElse(""),
                crime.offence().offence().map(Offence::code).orElse(""),
                crime.offence().offenceClass().map(OffenceClass::id).orElse(""),
                crime.offence().alternatives().stream().map(Offence::code).toList(),
                crime.people().stream()
                        .map(it -> new RecordedPerson(it.person(), it.role(), orNotKnown(it.age())))
                        .toList(),
                crime.flags().stream().sorted().toList());
    }

    /** Whether a decision proposes just this: the same offence, whatever code it has by now, and the same in all else. */
    public boolean isWhat(Crime crime) {
        return of(number, crime).isAlike(this);
    }

    /** Whether both say the same of the same people: flags and alternatives are beside that, and so is the code of the day. */
    public boolean isAlike(RecordedCrime other) {
        return offence.equals(other.offence)
                && category == other.category
                && exchanges.equals(other.exchanges)
                && people.equals(other.people);
    }

    /** The crime as the rules look at it, restored as it was recorded and not decided again. */
    public Crime toCrime() {
        return new Crime(
                number,
                exchanges,
                category,
                ProposedOffence.onRecord(offence, offenceClass),
                people.stream()
                        .map(it -> new Involvement(it.id(), it.role(), it.knownAge()))
                        .toList(),
                Set.copyOf(flags));
    }

    /** The same under another offence. */
    public RecordedCrime as(Offence other) {
        return new RecordedCrime(
                number,
                exchanges,
                category,
                other.name(),
                other.code(),
                other.offenceClass().id(),
                alternatives,
                people,
                flags);
    }

    /** The same with these people on it. */
    public RecordedCrime people(List<RecordedPerson> others) {
        return new RecordedCrime(number, exchanges, category, offence, code, offenceClass, alternatives, others, flags);
    }

    /** The same with the code and class that were fixed on the day of recording (K-24). */
    public RecordedCrime codedAs(RecordedCrime earlier) {
        return new RecordedCrime(
                number,
                exchanges,
                category,
                earlier.offence,
                earlier.code,
                earlier.offenceClass,
                alternatives,
                people,
                flags);
    }

    /** What somebody is on it; none if they have no part in it. */
    public Optional<Role> roleOf(String person) {
        return people.stream()
                .filter(it -> it.id().equals(person))
                .map(RecordedPerson::role)
                .findFirst();
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

    @Override
    public String toString() {
        return "RecordedCrime[masked]";
    }
}
