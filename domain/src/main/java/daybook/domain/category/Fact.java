package daybook.domain.category;

import daybook.domain.incident.Factor;

/**
 * One fact of a report, by its place in it.
 *
 * @param kind what it is about
 * @param index which person or exchange of the report, from 0; 0 for a fact of the whole report
 * @param detail which factor, request or recipient within it, from 0
 */
public record Fact(FactKind kind, int index, int detail) {

    private static final Factor[] FACTORS = Factor.values();

    public static Fact of(FactKind kind) {
        return new Fact(kind, 0, 0);
    }

    public static Fact of(FactKind kind, int index) {
        return new Fact(kind, index, 0);
    }

    public static Fact of(FactKind kind, int index, int detail) {
        return new Fact(kind, index, detail);
    }

    public static Fact of(FactKind kind, int exchange, Factor factor) {
        return new Fact(kind, exchange, factor.ordinal());
    }

    /** The factor a question about circumstances is about. */
    public Factor factor() {
        return FACTORS[detail];
    }

    /** Its place, as in {@code exchanges[0].circumstances.DECEIVED}. */
    public String path() {
        return switch (kind) {
            case AGE -> person("age");
            case SEX -> person("sex");
            case TAKEN_BY -> exchange("takenBy");
            case REQUESTS -> exchange("requests");
            case REQUEST -> exchange("requests[" + detail + "]");
            case SENT -> exchange("sent");
            case SENT_BY -> exchange("sentBy");
            case RECIPIENT -> exchange("sentTo[" + detail + "]");
            case OTHER_RECIPIENTS -> exchange("otherRecipients");
            case FACTOR -> exchange("circumstances." + factor());
            case FACTOR_BY -> exchange("circumstances." + factor() + ".by");
            case DEMAND -> exchange("circumstances." + factor() + ".demand");
            case PICTURED -> exchange("pictured");
            case IMAGERY -> exchange("imagery");
            case DAY -> exchange("on");
            case ONLINE -> exchange("online");
            case LEAD_OFFENCE -> exchange("leadOffence");
            case REPORTED_BY -> "reportedBy";
            case PLACE -> "place";
            case FLAGS -> "flags";
            case SCHOOL_PREMISES -> "schoolPremises";
            case RECORDED_AT -> "recordedAt";
            case REPORTED_AT -> "reportedAt";
            case LATE_RATIONALE -> "lateRationale";
        };
    }

    private String person(String property) {
        return "people[" + index + "]." + property;
    }

    private String exchange(String property) {
        return "exchanges[" + index + "]." + property;
    }

    @Override
    public String toString() {
        return path();
    }
}
