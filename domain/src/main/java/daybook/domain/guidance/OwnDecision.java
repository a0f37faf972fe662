package daybook.domain.guidance;

/**
 * What this project decided where the sources are silent or disagree. Ours, marked as ours, never guidance.
 *
 * <p>The question, the readings and the one that is used are texts of {@link Wording} under {@code decision.<id>}.
 */
public enum OwnDecision {
    ONWARD_SHARE_WITHOUT_CONSENT_AGGRAVATES,
    ADOPTED_ON_THE_PUBLIC_NOTICE(true),
    REPEATED_IS_A_MARKER(true),
    UNASKED_RECIPIENT_IS_A_WITNESS,
    NOBODY_ASKED_OR_NOTHING_SENT,
    SIXTEEN_AND_SEVENTEEN,
    WILLING_TEENAGER_REPORTED_BY_OTHERS(true),
    OFFENCE_OF_AN_ONWARD_SHARE,
    UNDER_TEN_IS_NEVER_A_SUSPECT,
    OUTCOME_WITHOUT_NAMED_SUSPECT(true),
    BOTH_ASKED_AND_BOTH_SENT,
    SENDER_IS_NOT_ALSO_A_VICTIM,
    RETENTION_IS_THE_FORCES_OWN(true),
    AGES_NOT_KNOWN,
    PRINCIPAL_CRIME_WITHIN_ONE_EXCHANGE,
    ADULT_WITHOUT_FORCE,
    ASKED_TO_FORWARD,
    STATED_AGE_ON_AN_EARLIER_DAY,
    IMAGE_KNOWN_TO_EXIST,
    FORCED_WITHOUT_A_REQUEST,
    SEVERAL_VICTIMS_ON_ONE_CRIME,
    FORCED_TAKING_IS_NOT_HELD_AGAINST_A_CHILD,
    AUTHOR_NOT_KNOWN_AT_SIXTEEN,
    GROUP_OF_MIXED_AGES,
    NOBODY_FORCES_THEMSELVES,
    WHAT_A_LEADING_OFFENCE_IS_NAMED_FOR,
    FORCED_AND_FORCING_ANOTHER,
    SUSPECT_BY_A_FACTOR_COUNTS,
    WHAT_ESCALATION_COMPARES,
    ONE_CHILD_UNDER_TWO_REFERENCES,
    SCHOOL_WITHOUT_A_REQUEST,
    WHEN_A_RECORD_IS_REVIEWED,
    WHOSE_CANCELLED_CRIMES_COUNT,
    CATEGORY_NOT_ON_RECORD,
    CHILD_ASKED_NOT_ON_THE_CRIME,
    CANCELLED_CRIME_IN_AN_AUDIT,
    CODE_BESIDE_OUR_LIST;

    private final String id;
    private final boolean setting;

    OwnDecision() {
        this(false);
    }

    OwnDecision(boolean setting) {
        int number = ordinal() + 1;
        this.id = "DAYBOOK-" + (number < 10 ? "0" : "") + number;
        this.setting = setting;
    }

    public String id() {
        return id;
    }

    /** Whether a force may choose the other reading in its {@link ForceSettings}. */
    public boolean isSetting() {
        return setting;
    }
}
