package daybook.domain.outcome;

import daybook.domain.recording.Crime;
import daybook.domain.recording.ProposedOffence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds, for each crime of an earlier decision, the one of a later decision that it is. No order of theirs matters. */
final class CrimeMatching {

    private static final Comparator<Crime> BY_CONTENT =
            Comparator.comparing(CrimeMatching::content).thenComparing(Crime::id);

    private static final Comparator<KeptCrime> CLOSEST_FIRST = Comparator.comparingLong(
                    (KeptCrime it) -> -Likeness.commonHolders(it.before(), it.after()))
            .thenComparingLong(it -> -Likeness.commonExchanges(it.before(), it.after()))
            .thenComparing(KeptCrime::before, BY_CONTENT)
            .thenComparing(KeptCrime::after, BY_CONTENT);

    private final List<Crime> before;
    private final List<Crime> after;
    private final List<KeptCrime> kept = new ArrayList<>();

    CrimeMatching(List<Crime> before, List<Crime> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
        for (Likeness likeness : Likeness.values()) {
            pairs(likeness).forEach(this::keep);
        }
        kept.sort(Comparator.comparingInt(it -> before.indexOf(it.before())));
    }

    private List<KeptCrime> pairs(Likeness likeness) {
        return before.stream()
                .flatMap(one -> after.stream()
                        .filter(other -> likeness.holds(one, other))
                        .map(other -> new KeptCrime(one, other)))
                .sorted(CLOSEST_FIRST)
                .toList();
    }

    private void keep(KeptCrime pair) {
        if (before.contains(pair.before()) && after.contains(pair.after())) {
            before.remove(pair.before());
            after.remove(pair.after());
            kept.add(pair);
        }
    }

    /** What a crime says, apart from its number and the order in which it is said. */
    private static String content(Crime crime) {
        List<String> people = crime.people().stream()
                .map(it -> it.person() + " " + it.role())
                .sorted()
                .toList();
        List<String> exchanges = crime.exchanges().stream().sorted().toList();
        ProposedOffence offence = crime.offence();
        return List.of(exchanges, offence.offence(), offence.offenceClass(), crime.category(), people)
                .toString();
    }

    /** The crimes that are in both decisions, in the order of the earlier one. */
    List<KeptCrime> kept() {
        return kept;
    }

    /** The crimes of the earlier decision alone. */
    List<Crime> gone() {
        return before;
    }

    /** The crimes of the later decision alone. */
    List<Crime> come() {
        return after;
    }
}
