package daybook.domain.outcome;

import daybook.domain.child.Role;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.OffenceClass;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** In what way a crime of a later decision can be one of an earlier decision, the closest first. They share an exchange. */
enum Likeness {
    SAME_HOLDERS_AND_OFFENCE((one, other) -> sameHolders(one, other)
            && one.offence().offence().equals(other.offence().offence())
            && sameKind(one, other)),
    SAME_HOLDERS_AND_KIND((one, other) -> sameHolders(one, other) && sameKind(one, other)),
    SAME_HOLDERS(Likeness::sameHolders),
    SOME_HOLDERS_AND_KIND((one, other) -> commonHolders(one, other) > 0 && sameKind(one, other)),
    /** Nobody was, or is, known to have done it. */
    SAME_VICTIMS((one, other) -> (holders(one).isEmpty() || holders(other).isEmpty())
            && in(one, it -> it == Role.VICTIM).equals(in(other, it -> it == Role.VICTIM)));

    private final BiPredicate<Crime, Crime> like;

    Likeness(BiPredicate<Crime, Crime> like) {
        this.like = like;
    }

    boolean holds(Crime one, Crime other) {
        return commonExchanges(one, other) > 0 && like.test(one, other);
    }

    static long commonExchanges(Crime one, Crime other) {
        return one.exchanges().stream().filter(other.exchanges()::contains).count();
    }

    static long commonHolders(Crime one, Crime other) {
        return holders(one).stream().filter(holders(other)::contains).count();
    }

    /** Those the crime is recorded for. */
    static Set<String> holders(Crime crime) {
        return in(crime, Role::answersForTheCrime);
    }

    static boolean sameKind(Crime one, Crime other) {
        return kind(one).equals(kind(other));
    }

    private static boolean sameHolders(Crime one, Crime other) {
        return holders(one).equals(holders(other));
    }

    private static Set<String> in(Crime crime, Predicate<Role> role) {
        return crime.people().stream()
                .filter(it -> role.test(it.role()))
                .map(Involvement::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The class, with those of sexual activity as one: an age that becomes known moves a crime between them. */
    private static Optional<OffenceClass> kind(Crime crime) {
        return crime.offence().offenceClass().map(it -> switch (it) {
            case C21, C22A, C22B -> OffenceClass.C21;
            case C8R, C35, C71, C88A, C86, C88E, C88C -> it;
        });
    }
}
