package daybook.application.port.out;

/**
 * The keys that a register was made with. They are kept outside it, and it says which they were: so that nobody makes others in
 * the place of those that were lost, under which nothing would be found again.
 */
public interface RegisterKeys {

    /** The length of the key for paths, in bytes. */
    int LENGTH = 32;

    /**
     * The key by which records and children are named in paths: made with its first use, and the same ever after. Where no
     * folder of keys is set and none was ever made, another one each time.
     *
     * @throws StoreUnavailable that lasts, if a key that the register was made with is not there
     */
    byte[] ofPaths();

    /**
     * Looks that the keys which the register was made with are there.
     *
     * @throws StoreUnavailable that lasts, if one is not
     */
    void require();
}
