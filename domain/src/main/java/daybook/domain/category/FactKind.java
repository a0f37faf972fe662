package daybook.domain.category;

/** The kinds of fact that a rule looks at, in the order in which an officer would ask for them. */
public enum FactKind {
    TAKEN_BY,
    REQUESTS,
    SENT,
    SENT_BY,
    AGE,
    OTHER_RECIPIENTS,
    FACTOR,
    FACTOR_BY,
    DEMAND,
    SEX,
    REPORTED_BY,
    PLACE,
    PICTURED,
    IMAGERY,
    REQUEST,
    RECIPIENT,
    DAY,
    ONLINE,
    LEAD_OFFENCE,
    FLAGS,
    SCHOOL_PREMISES,
    RECORDED_AT,
    REPORTED_AT,
    LATE_RATIONALE
}
