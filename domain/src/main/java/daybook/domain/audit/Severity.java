package daybook.domain.audit;

import daybook.domain.guidance.Wording;

/** How much a finding says. Never a verdict on a person. */
public enum Severity {
    /** The record contradicts a source. */
    ERROR,
    /** A person is asked to look. */
    CHECK;

    public String says(Wording wording) {
        return wording.of("severity." + name());
    }
}
