package daybook.domain.outcome;

import static daybook.domain.outcome.CancellationCondition.CANCELLATION_OVERSEEN;
import static daybook.domain.outcome.CancellationCondition.DECIDED_INDEPENDENTLY;
import static daybook.domain.outcome.CancellationCondition.INFORMATION_HOW_VERIFIED;
import static daybook.domain.outcome.CancellationCondition.INFORMATION_WHAT;
import static daybook.domain.outcome.CancellationCondition.INFORMATION_WHEN;
import static daybook.domain.outcome.CancellationCondition.INFORMATION_WHERE_FROM;
import static daybook.domain.outcome.CancellationCondition.OTHER_FORCE_REFERENCE;
import static daybook.domain.outcome.CancellationCondition.VICTIM_TOLD_FIRST;

import daybook.domain.guidance.Wording;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** On what ground a recorded crime is cancelled, and what each takes. Source: HO-OUTCOMES-2026. */
public enum CancellationGround {
    TRANSFERRED("C1", OTHER_FORCE_REFERENCE, VICTIM_TOLD_FIRST),
    /** Additional verifiable information shows no notifiable crime: what, when, from where and how verified. */
    NO_NOTIFIABLE_CRIME(
            "C2",
            VICTIM_TOLD_FIRST,
            DECIDED_INDEPENDENTLY,
            CANCELLATION_OVERSEEN,
            INFORMATION_WHAT,
            INFORMATION_WHEN,
            INFORMATION_WHERE_FROM,
            INFORMATION_HOW_VERIFIED),
    DUPLICATE("C3", DECIDED_INDEPENDENTLY, CANCELLATION_OVERSEEN),
    RECORDED_IN_ERROR("C4", DECIDED_INDEPENDENTLY, CANCELLATION_OVERSEEN),
    SELF_DEFENCE("C5", VICTIM_TOLD_FIRST, DECIDED_INDEPENDENTLY, CANCELLATION_OVERSEEN);

    private final String code;
    private final Set<CancellationCondition> conditions;

    CancellationGround(String code, CancellationCondition... conditions) {
        this.code = code;
        this.conditions = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(conditions)));
    }

    /** The ground under a code; none if there is no such ground. */
    public static Optional<CancellationGround> under(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** As in {@code C2}. */
    public String code() {
        return code;
    }

    /** All that must be on the record, in order. */
    public Set<CancellationCondition> conditions() {
        return conditions;
    }

    /** All that is missing for this ground if these conditions are on the record. */
    public CancellationCheck check(Set<CancellationCondition> onRecord) {
        return new CancellationCheck(
                this, conditions.stream().filter(it -> !onRecord.contains(it)).toList());
    }

    public String title(Wording wording) {
        return wording.of("cancellation." + code + ".title");
    }
}
