package daybook.domain.history;

import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;

/** What may show that a child's conduct escalates (H-4). Shown and left to a person; compare CL-v-GMP. */
public enum Sign {
    /** Measured in days between one notice and the next. */
    SHORTER_GAP,
    /** Measured in people known to have received an image. */
    MORE_RECIPIENTS,
    /** Measured as 0 for one's own image and 1 for another's. */
    FROM_OWN_IMAGE_TO_ANOTHERS,
    /** Measured in factors brought about. */
    FROM_NO_FACTOR_TO_A_FACTOR,
    /** Measured in years of age. */
    YOUNGER_COUNTERPART;

    /** The rule by which it is shown, with its sources. */
    public Rule rule() {
        return Rule.ESCALATION_IS_SHOWN;
    }

    public String says(Wording wording) {
        return wording.of("escalation." + name());
    }
}
