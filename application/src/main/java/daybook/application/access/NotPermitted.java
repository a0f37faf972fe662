package daybook.application.access;

/** Whoever acts may not do that. Fit to show: it names the role and the operation, and nothing of any record. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is not permitted and to whom. */
    public NotPermitted(String message) {
        super(message, null, false, false);
    }
}
