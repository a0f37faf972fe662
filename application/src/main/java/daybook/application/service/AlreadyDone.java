package daybook.application.service;

/**
 * The same person asks for what was done for them before, as when an answer was lost. Thrown within an act, so that nothing is
 * done and no event is told; the entry says that it was a repetition, and whoever asked gets the first answer.
 */
final class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int version;

    AlreadyDone(int version) {
        super("it was done before", null, false, false);
        this.version = version;
    }

    /** The version that was made then. */
    int version() {
        return version;
    }
}
