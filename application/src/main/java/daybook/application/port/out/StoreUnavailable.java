package daybook.application.port.out;

/**
 * The store cannot be used. Fit to show: it says what is wrong, without any data, and what became of the act: nothing of it was
 * kept or, where the store went silent as it was to be kept, that this cannot be told.
 */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    /**
     * Says what is wrong, and may pass.
     *
     * @param message what is wrong and what would help
     * @param cause what the technology said; never shown
     */
    public StoreUnavailable(String message, Throwable cause) {
        this(message, cause, false);
    }

    private StoreUnavailable(String message, Throwable cause, boolean lasting) {
        super(message, cause);
        this.lasting = lasting;
    }

    /** Says what is wrong, and will be until somebody sets it right. */
    public static StoreUnavailable lasting(String message) {
        return new StoreUnavailable(message, null, true);
    }

    /** Whether it is of no use to try again before somebody set it right. */
    public boolean isLasting() {
        return lasting;
    }
}
