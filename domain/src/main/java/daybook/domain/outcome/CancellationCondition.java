package daybook.domain.outcome;

import daybook.domain.guidance.Citation;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.Wording;

/** Something that must be on the record before a crime is cancelled. Source: HO-OUTCOMES-2026. */
public enum CancellationCondition {
    /** The reference under which the other force has recorded it, before this one cancels. */
    OTHER_FORCE_REFERENCE,
    VICTIM_TOLD_FIRST,
    /** By somebody independent of the investigation. */
    DECIDED_INDEPENDENTLY,
    /** By the Force Crime Registrar. */
    CANCELLATION_OVERSEEN,
    INFORMATION_WHAT,
    INFORMATION_WHEN,
    INFORMATION_WHERE_FROM,
    INFORMATION_HOW_VERIFIED;

    public Citation citation() {
        return Citation.of(Source.HO_OUTCOMES_2026);
    }

    /** What must be on the record. */
    public String says(Wording wording) {
        return wording.of("condition." + name());
    }

    /** What is said where it is not. */
    public String missing(Wording wording) {
        return wording.of("condition." + name() + ".missing");
    }
}
