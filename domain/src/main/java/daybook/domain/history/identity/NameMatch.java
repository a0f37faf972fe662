package daybook.domain.history.identity;

import static daybook.domain.history.identity.Agreement.DISAGREE;
import static daybook.domain.history.identity.Agreement.EXACT;
import static daybook.domain.history.identity.Agreement.INITIAL;
import static daybook.domain.history.identity.Agreement.SIMILAR;
import static daybook.domain.history.identity.Agreement.SPELLING_VARIANT;
import static daybook.domain.history.identity.Agreement.TYPO;

/**
 * How one name agrees with another, by a table of names.
 *
 * <p>Two listed names are never each other's typo: Anna and Anne, Mia and Maya may be sisters. Nor are names that begin
 * or end apart, like Louis and Louise, or are so short that a letter makes another name.
 */
record NameMatch(Agreement agreement, double bits) {

    static final double TOGETHER = 0.9;

    private static final int SHORTEST_WITH_A_SLIP = 5;

    /** Bits of an initial that fits: one in fourteen does by chance. */
    private static final double OF_AN_INITIAL = 3;

    static NameMatch of(String one, String other, NameTable table) {
        return of(agreement(one, other, table), table.bits(one, other));
    }

    /** What an agreement is worth beside the bits of the name itself: rarer in one child, commoner among strangers. */
    static NameMatch of(Agreement agreement, double ofTheName) {
        return new NameMatch(
                agreement,
                switch (agreement) {
                    case EXACT -> ofTheName;
                    case SPELLING_VARIANT -> ofTheName - 1.5;
                    case TYPO -> ofTheName - 2;
                    case ORDER_SWAPPED -> ofTheName - 2;
                    case PART -> ofTheName - 2.5;
                    case SIMILAR -> Math.min(ofTheName, 8) - 4;
                    case INITIAL -> OF_AN_INITIAL;
                    case DISAGREE -> -5;
                    case MISSING -> 0;
                    case DAY_AND_MONTH_SWAPPED,
                            YEAR_OFF_BY_ONE,
                            DIGITS_SWAPPED,
                            FIRST_OF_JANUARY,
                            YEAR_ALONE,
                            OUTWARD -> throw new IllegalArgumentException("names do not agree like this");
                });
    }

    private static Agreement agreement(String one, String other, NameTable table) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : DISAGREE;
        }
        if (one.equals(other)) {
            return EXACT;
        }
        if (table.isOneName(one, other)) {
            return SPELLING_VARIANT;
        }
        if (isSlip(one, other, table)) {
            return TYPO;
        }
        return isNear(one, other, table) ? SIMILAR : DISAGREE;
    }

    private static boolean isSlip(String one, String other, NameTable table) {
        return Math.min(one.length(), other.length()) >= SHORTEST_WITH_A_SLIP
                && one.charAt(0) == other.charAt(0)
                && !(table.lists(one) && table.lists(other))
                && endAlike(one, other)
                && isOneSlip(one, other);
    }

    private static boolean endAlike(String one, String other) {
        return one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    private static boolean isNear(String one, String other, NameTable table) {
        if (table.areRelated(one, other) || isOneSlip(one, other)) {
            return true;
        }
        String sound = Sound.of(one, table);
        String otherSound = Sound.of(other, table);
        return sound.equals(otherSound)
                || sound.charAt(0) == otherSound.charAt(0) && Spelling.alike(one, other) >= TOGETHER;
    }

    private static boolean isOneSlip(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && Spelling.distance(one, other) == 1;
    }

    boolean isSameName() {
        return agreement.isSameName();
    }
}
