package daybook.domain.incident;

/** Who brought it to the police. Source: HOCR-2026 p65, whose rule on willing 13 to 15 year olds turns on it. */
public enum ReportedBy {
    PARENT_OR_GUARDIAN,
    PERSON_INVOLVED,
    MULTI_AGENCY_PANEL,
    SCHOOL,
    OTHER_THIRD_PARTY,
    POLICE,
    NOT_KNOWN;

    /** Whether HOCR-2026 p65 lets an age-related offence against a willing 13 to 15 year old rest on this reporter. */
    public boolean mayReportWillingTeenager() {
        return this == PARENT_OR_GUARDIAN || this == PERSON_INVOLVED || this == MULTI_AGENCY_PANEL;
    }
}
