package daybook.application.port.in;

/** What was asked does not go with what is on record. Fit to show: it says what stands against it, without any data. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what stands against it. */
    public Conflict(String message) {
        super(message, null, false, false);
    }
}
