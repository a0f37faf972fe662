package daybook.domain.history;

import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;

/**
 * Whether a report counts as a notice for a child, and why (H-2).
 *
 * <p>In the order in which they prevail where several reports are of one occasion.
 */
public enum Standing {
    /** Asked, took, sent or passed on, and was not unduly forced. */
    TOOK_PART(Rule.WHOEVER_TOOK_PART_COUNTS),
    /** A suspect for what they brought about, without another part (DAYBOOK-28). */
    SUSPECT_BY_A_FACTOR(Rule.SUSPECT_BY_A_FACTOR_COUNTS),
    /** A victim or witness only, who was unduly forced. */
    UNDULY_FORCED(Rule.WHOEVER_TOOK_PART_COUNTS),
    VICTIM_OR_WITNESS_ONLY(Rule.WHOEVER_TOOK_PART_COUNTS),
    /** In the report, without a part in what it is about or a role on any crime. */
    NO_PART(Rule.WHOEVER_TOOK_PART_COUNTS),
    /** 18 or over in every exchange they had a part in. */
    ADULT(Rule.WHOEVER_TOOK_PART_COUNTS),
    /** The report had crimes of the child, and all of them were cancelled under C2, C3 or C4 (DAYBOOK-33). */
    ALL_CRIMES_CANCELLED(Rule.CANCELLED_CRIMES_COUNT_FOR_NOBODY);

    private final Rule rule;

    Standing(Rule rule) {
        this.rule = rule;
    }

    /** Whether it counts as behaviour. */
    public boolean counts() {
        return this == TOOK_PART || this == SUSPECT_BY_A_FACTOR;
    }

    /** Whether it is shown as vulnerability. */
    public boolean isVulnerability() {
        return this == UNDULY_FORCED || this == VICTIM_OR_WITNESS_ONLY;
    }

    /** The rule by which it is so, with its sources. */
    public Rule rule() {
        return rule;
    }

    public String says(Wording wording) {
        return wording.of("standing." + name());
    }
}
