package daybook.domain.history.identity;

import daybook.domain.guidance.Wording;

/** What to do about two identities, the strongest first. Nothing is ever merged on it: a person confirms. */
public enum Verdict {
    /** Put to a person as one child. */
    PROPOSE,
    /** A person must look: it may be one child, or twins, or a common name. */
    POSSIBLE,
    NO;

    public String says(Wording wording) {
        return wording.of("verdict." + name());
    }

    /** The more careful of the two. */
    Verdict atMost(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
