package daybook.domain.incident;

import java.util.List;

/**
 * What is known about one factor in one exchange.
 *
 * @param by who brought it about; empty: not said
 * @param on whom it forced; empty: not said
 * @param demand what was demanded, for {@link Factor#EXTORTED}
 * @param note a short plain description, for {@link Factor#OTHER}; empty for none, never printed by {@code toString}
 */
public record Circumstance(Factor factor, Answer answer, List<String> by, List<String> on, Demand demand, String note) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 200;

    public Circumstance {
        by = List.copyOf(by);
        on = List.copyOf(on);
        if (factor.isDerived()) {
            throw new IllegalArgumentException("whether an adult is involved follows from the ages; it is not entered");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most 200 characters");
        }
    }

    /** An answer about a factor, with nothing said of who or whom. */
    public static Circumstance of(Factor factor, Answer answer) {
        return new Circumstance(factor, answer, List.of(), List.of(), Demand.NOT_KNOWN, "");
    }

    /** A factor that these people brought about. */
    public static Circumstance broughtAbout(Factor factor, String... by) {
        return new Circumstance(factor, Answer.YES, List.of(by), List.of(), Demand.NOT_KNOWN, "");
    }

    /** The same, upon these people. */
    public Circumstance upon(String... people) {
        return new Circumstance(factor, answer, by, List.of(people), demand, note);
    }

    /** The same, with what was demanded. */
    public Circumstance demanding(Demand what) {
        return new Circumstance(factor, answer, by, on, what, note);
    }

    /** Whether only the answer is given, with nobody named, no demand and no note. */
    boolean saysNoMore() {
        return by.isEmpty() && on.isEmpty() && demand == Demand.NOT_KNOWN && note.isEmpty();
    }

    @Override
    public String toString() {
        return "Circumstance[" + factor + "=" + answer + "]";
    }
}
