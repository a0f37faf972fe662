package daybook.application.record;

/** How a recorded crime stands. */
public enum CrimeState {
    OPEN,
    CLOSED,
    CANCELLED
}
