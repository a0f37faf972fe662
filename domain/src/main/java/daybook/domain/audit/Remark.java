package daybook.domain.audit;

import daybook.domain.guidance.Wording;

/** What a finding says in words of ours where others name what stands on the record. */
public enum Remark {
    /** A kind of crime that is missing beside images. */
    CLASS_21_OR_22B,
    /** From 16 on (A-202, DAYBOOK-06). */
    NO_CODE_OF_21_OR_22B,
    CODE_NOT_HELD,
    CODE_NOT_IN_FORCE,
    CODE_FOR_WHAT_AGGRAVATES,
    ADULT_ANSWERS,
    OUTCOME_EXISTED,
    DAY_OF_THE_CRIME,
    DAY_OF_THE_REPORT,
    ONLINE_EXCHANGE,
    DONE_AFTER_THE_REPORT,
    RECORDED_BEFORE_THE_REPORT;

    /** It, in those words. */
    public String says(Wording wording) {
        return wording.of(key());
    }

    String key() {
        return "remark." + name();
    }
}
