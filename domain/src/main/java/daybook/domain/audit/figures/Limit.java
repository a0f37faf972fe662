package daybook.domain.audit.figures;

import daybook.domain.guidance.Wording;
import java.util.Arrays;
import java.util.List;

/** What figures of an audit do not say, to be read with them. */
public enum Limit {
    ONLY_WHAT_IS_THERE,
    ONLY_THE_RULES,
    CANNOT_TELL_FINDS_NOTHING,
    CHECKS_MAY_BE_RIGHT,
    REJECTED_ROWS,
    NOT_CHILDREN,
    INTERVAL,
    OWN_READINGS,
    SUPPRESSED,
    INTERNAL;

    /** Those that go with figures that show every number, or with those that do not. */
    public static List<Limit> of(boolean internal) {
        return Arrays.stream(values())
                .filter(it -> it != (internal ? SUPPRESSED : INTERNAL))
                .toList();
    }

    /** It, in those words. */
    public String says(Wording wording) {
        return wording.of("limit." + name());
    }
}
