package daybook.domain.history.identity;

/** Who numbered a child. A strong number is issued once for the whole country to one child; others repeat from place to place. */
public enum LocalIdKind {
    UNIQUE_PUPIL_NUMBER(true),
    NHS_NUMBER(true),
    POLICE_NATIONAL_NUMBER(true),
    /** One school's own, such as an admission number. */
    SCHOOL_NUMBER(false),
    /** One authority's own. */
    SOCIAL_CARE_NUMBER(false);

    private final boolean strong;

    LocalIdKind(boolean strong) {
        this.strong = strong;
    }

    /** Whether the same number all but shows the same child (DAYBOOK-30). */
    public boolean isStrong() {
        return strong;
    }
}
