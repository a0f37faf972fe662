package daybook.domain.audit;

import daybook.domain.guidance.Wording;
import daybook.domain.outcome.OutcomeCondition;
import java.time.LocalDate;

/**
 * One thing that a finding names: what stands on the record, or words of ours. Never who somebody is.
 *
 * @param text what stands there, or the key of the words
 * @param isKey whether it is a key
 */
public record Fact(String text, boolean isKey) {

    /** As it stands on the record: a code, a number. */
    static Fact of(String text) {
        return new Fact(text, false);
    }

    static Fact of(LocalDate day) {
        return of(day.toString());
    }

    static Fact of(Remark remark) {
        return new Fact(remark.key(), true);
    }

    /** That such a condition is not on the record. */
    static Fact missing(OutcomeCondition condition) {
        return new Fact("condition." + condition.name() + ".missing", true);
    }

    /** What it is, in those words. */
    public String says(Wording wording) {
        return isKey ? wording.of(text) : text;
    }
}
