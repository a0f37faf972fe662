package daybook.domain.outcome;

/** Who, if not this force, will act further. Source: HO-OUTCOMES-2026 p21, which leaves police forces out of outcome 20. */
public enum OtherBody {
    NONE,
    /** A body or agency that is not a police force. */
    AGENCY,
    /** Another police force: not outcome 20 but a transfer, cancellation C1. */
    POLICE_FORCE
}
