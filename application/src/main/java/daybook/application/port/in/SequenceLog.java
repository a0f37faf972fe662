package daybook.application.port.in;

/** Gives the entries of the access log that are pending their places in its tree. The deployment itself does so, nobody else. */
public interface SequenceLog {

    /**
     * Gives every pending entry its place. It is no act on the records and has no entry itself.
     *
     * @return how many
     * @throws daybook.application.port.out.StoreUnavailable if the store cannot be used; the entries stay pending
     */
    long sequence();
}
