package daybook.application.port.in;

/** What can happen in a register, as those outside it are told. */
public enum EventKind {
    INCIDENT_RECORDED("incident.recorded"),
    INCIDENT_REVISED("incident.revised"),
    CRIME_CLOSED("crime.closed"),
    CRIME_REOPENED("crime.reopened"),
    CRIME_CANCELLED("crime.cancelled"),
    CRIME_DEPARTED("crime.departed"),
    PROPOSAL_MADE("proposal.made"),
    PROPOSAL_APPROVED("proposal.approved"),
    PROPOSAL_DECLINED("proposal.declined"),
    RECORD_DISCLOSED("record.disclosed"),
    RECORD_KEPT("record.kept"),
    RECORD_ERASED("record.erased"),
    IDENTITY_REGISTERED("identity.registered"),
    CHILD_MERGED("child.merged"),
    CHILD_SPLIT("child.split"),
    CHILD_ERASED("child.erased");

    private final String code;

    EventKind(String code) {
        this.code = code;
    }

    /** Its name outside, as in {@code crime.closed}: part of the public contract. */
    public String code() {
        return code;
    }
}
