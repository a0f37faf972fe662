package daybook.application.port.out;

/** The version that a change rests on is no longer current: another change came first. Nothing was done. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public ChangedMeanwhile() {
        super("the record was changed meanwhile", null, false, false);
    }
}
