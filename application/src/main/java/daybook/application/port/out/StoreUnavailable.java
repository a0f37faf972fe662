package daybook.application.port.out;

/** The store cannot be used, and nothing of the act was kept. Fit to show: it says what is wrong, without any data. */
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
