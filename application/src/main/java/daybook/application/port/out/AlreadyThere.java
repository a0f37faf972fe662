package daybook.application.port.out;

/** Something stands where a copy would go, and it was left as it is. Fit to show: it says what would help, without any data. */
public final class AlreadyThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is there and what would help. */
    public AlreadyThere(String message) {
        super(message, null, false, false);
    }
}
