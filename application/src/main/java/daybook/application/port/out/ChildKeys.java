package daybook.application.port.out;

import daybook.domain.guidance.Force;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The keys under which identities are kept, one for each child, outside the database. Whoever has the database alone, or an
 * old backup of it, reads no name, date of birth or postcode; and once a child's key is destroyed nobody does.
 */
public interface ChildKeys {

    /** The length of every key, in bytes. */
    int LENGTH = 32;

    /**
     * The key of a child, made and durable before this returns if there was none.
     *
     * @throws StoreUnavailable if it can be neither read nor kept
     */
    SecretKey forChild(Force force, String child);

    /**
     * The key of a child, if there is one.
     *
     * @throws StoreUnavailable if there is one that cannot be read
     */
    Optional<SecretKey> ofChild(Force force, String child);

    /**
     * Destroys the key of a child; nothing happens if there is none.
     *
     * @throws StoreUnavailable if it may still be there
     */
    void destroy(Force force, String child);

    /**
     * The key of that name for marks, by which equal things are found and nobody without the key can tell of what they are
     * marks; made and durable before this returns if there was none.
     *
     * @throws StoreUnavailable if it can be neither read nor kept
     */
    SecretKey forMarks(String name);

    /**
     * The key of that name for marks, if there is one.
     *
     * @throws StoreUnavailable if there is one that cannot be read
     */
    Optional<SecretKey> ofMarks(String name);

    /**
     * Destroys the key of that name for marks; nothing happens if there is none.
     *
     * @throws StoreUnavailable if it may still be there
     */
    void destroyMarks(String name);
}
