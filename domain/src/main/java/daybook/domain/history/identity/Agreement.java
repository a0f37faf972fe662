package daybook.domain.history.identity;

import daybook.domain.guidance.Wording;

/** How two entries agree. It never says what they are. */
public enum Agreement {
    EXACT,
    /** Two spellings, or the long and the short form, of one name. */
    SPELLING_VARIANT,
    /** One slip of the pen. */
    TYPO,
    /** The same names in another order, or a given name where a family name belongs. */
    ORDER_SWAPPED,
    /** One of several names, as where half of a double-barrelled name is left out. */
    PART,
    /** An initial that fits. */
    INITIAL,
    /** Alike, and each may be a name of its own. */
    SIMILAR,
    DAY_AND_MONTH_SWAPPED,
    YEAR_OFF_BY_ONE,
    /** Two neighbouring digits changed places. */
    DIGITS_SWAPPED,
    /** The same 1 January, which is also written where the day is not known. */
    FIRST_OF_JANUARY,
    /** The same year, and on one side 1 January. */
    YEAR_ALONE,
    /** The first half of the postcode. */
    OUTWARD,
    DISAGREE,
    /** On one side or both there is nothing to compare. */
    MISSING;

    /** Whether it is the same name but for how it was written. */
    boolean isSameName() {
        return this == EXACT || this == SPELLING_VARIANT || this == TYPO || this == ORDER_SWAPPED;
    }

    public String says(Wording wording) {
        return wording.of("agreement." + name());
    }
}
