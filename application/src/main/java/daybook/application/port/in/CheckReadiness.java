package daybook.application.port.in;

/** Says whether acts can be done now. It is asked by whoever sends the acts here or elsewhere, and touches no record. */
public interface CheckReadiness {

    /**
     * Finds out whether the store can be used, the access log written, and the keys of the register be
     * read. It is no act and has no entry.
     *
     * @throws daybook.application.port.out.StoreUnavailable if not
     */
    void check();
}
