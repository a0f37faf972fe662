package daybook.application.port.in;

import java.time.LocalDate;

/** What was asked does not go with what is on record. Fit to show: it says what stands against it, without any data. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final With with;

    /** Says what on record stands against it. */
    public Conflict(String message) {
        this(With.WHAT_IS_ON_RECORD, message);
    }

    private Conflict(With with, String message) {
        super(message, null, false, false);
        this.with = with;
    }

    /** Whoever asks has seen another version than the current one; the message says what changed. */
    public static Conflict changed(String message) {
        return new Conflict(With.A_LATER_VERSION, message);
    }

    /** There is nothing of the force under what was named. */
    public static Conflict none(String message) {
        return new Conflict(With.NOTHING, message);
    }

    /** What was named was on record and was erased on that day. */
    public static Conflict erased(LocalDate on) {
        return new Conflict(With.AN_ERASURE, "the record was erased on " + on);
    }

    /** With what it conflicts. */
    public With with() {
        return with;
    }

    /** With what a request can conflict. */
    public enum With {
        WHAT_IS_ON_RECORD,
        A_LATER_VERSION,
        NOTHING,
        AN_ERASURE
    }
}
