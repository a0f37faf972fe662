package daybook.application.port.out;

/**
 * The store cannot be used. Fit to show: it says what is wrong, without any data, and what became of the act: nothing of it was
 * kept or, where the store went silent as it was to be kept, that this cannot be told.
 */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what is wrong and what would help
     * @param cause what the technology said; never shown
     */
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
