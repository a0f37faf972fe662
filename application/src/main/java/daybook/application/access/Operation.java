package daybook.application.access;

import daybook.application.accesslog.AccessKind;

/** What can be done with the register, each one act with one entry in the access log. */
public enum Operation {
    RECORD_INCIDENT("record", AccessKind.COLLECTION),
    PLAN_REVISION("plan", AccessKind.CONSULTATION),
    REVISE_INCIDENT("revise", AccessKind.ALTERATION),
    CLOSE_CRIME("close", AccessKind.ALTERATION),
    REOPEN_CRIME("reopen", AccessKind.ALTERATION),
    CANCEL_CRIME("cancel", AccessKind.ALTERATION),
    DEPART_FROM_DECISION("depart", AccessKind.ALTERATION),
    MAKE_SUSPECT("make-suspect", AccessKind.ALTERATION),
    APPROVE_PROPOSAL("approve", AccessKind.ALTERATION),
    DECLINE_PROPOSAL("decline", AccessKind.ALTERATION),
    LIST_APPROVALS("list-approvals", AccessKind.CONSULTATION),
    READ_APPROVAL("show-approval", AccessKind.CONSULTATION),
    FIND_INCIDENT("show", AccessKind.CONSULTATION),
    LIST_INCIDENTS("list", AccessKind.CONSULTATION),
    REVIEW_CHILD("child", AccessKind.CONSULTATION),
    REGISTER_CHILD_IDENTITY("identity", AccessKind.COLLECTION),
    TURN_MARKS("turn-marks", AccessKind.ALTERATION),
    PROPOSE_SAME_CHILD("same-child", AccessKind.CONSULTATION),
    MERGE_CHILDREN("merge", AccessKind.COMBINATION),
    SPLIT_CHILDREN("split", AccessKind.COMBINATION),
    ERASE_CHILD("erase", AccessKind.ERASURE),
    DECIDE_ON_CHILDREN("decide", AccessKind.ALTERATION),
    PROPOSE_DISCLOSURE("ask-to-disclose", AccessKind.ALTERATION),
    DISCLOSE_RECORD("disclose", AccessKind.DISCLOSURE),
    EXPORT_NATIONAL("national-export", AccessKind.DISCLOSURE),
    CONFIRM_NATIONAL("national-confirm", AccessKind.ALTERATION),
    ASK_NATIONAL("national-ask", AccessKind.CONSULTATION),
    ANSWER_NATIONAL("national-answer", AccessKind.CONSULTATION),
    DECIDE_REVIEW("review", AccessKind.ALTERATION),
    PROPOSE_ERASURE("ask-to-erase", AccessKind.ALTERATION),
    ERASE_RECORD("erase-record", AccessKind.ERASURE),
    LIST_DUE("review-due", AccessKind.CONSULTATION),
    AUDIT_CHILDREN("audit-children", AccessKind.CONSULTATION),
    FOLLOW_EVENTS("events", AccessKind.CONSULTATION),
    READ_LOG("log", AccessKind.CONSULTATION),
    VERIFY_LOG("log-verify", AccessKind.CONSULTATION),
    SIGN_CHECKPOINT("log-checkpoint", AccessKind.CONSULTATION),
    EXPORT_LOG("log-export", AccessKind.CONSULTATION),
    PROVE_INCLUSION("log-prove", AccessKind.CONSULTATION),
    BACK_UP_REGISTER("backup", AccessKind.CONSULTATION),
    RESTORE_REGISTER("restore", AccessKind.ALTERATION);

    private final String code;
    private final AccessKind kind;

    Operation(String code, AccessKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** Its name in the table of permissions, in the log and on the command line. */
    public String code() {
        return code;
    }

    /** What it is in the words of the law on logging. */
    public AccessKind kind() {
        return kind;
    }
}
