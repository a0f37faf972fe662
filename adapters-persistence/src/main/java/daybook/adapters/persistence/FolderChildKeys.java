package daybook.adapters.persistence;

import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Keys of children in a folder. A file's name is a digest of the child's reference. */
final class FolderChildKeys implements ChildKeys {

    /** The first key for marks had no more to its name. A name is a file's, and comes from the database. */
    private static final String MARKS = "marks(-[0-9a-f]{32})?";

    private final KeyFolder folder;

    FolderChildKeys(KeyFolder folder) {
        this.folder = folder;
    }

    @Override
    public SecretKey forChild(Force force, String child) {
        return key(folder.foundOrMade(nameOf(force, child), RandomKey::bytes));
    }

    @Override
    public Optional<SecretKey> ofChild(Force force, String child) {
        return folder.found(nameOf(force, child)).map(FolderChildKeys::key);
    }

    @Override
    public void destroy(Force force, String child) {
        destroy(nameOf(force, child), "the key of a child cannot be destroyed");
    }

    @Override
    public SecretKey forMarks(String name) {
        return key(folder.foundOrMade(ofMarksOnly(name), RandomKey::bytes));
    }

    @Override
    public Optional<SecretKey> ofMarks(String name) {
        return folder.found(ofMarksOnly(name)).map(FolderChildKeys::key);
    }

    @Override
    public void destroyMarks(String name) {
        destroy(ofMarksOnly(name), "a key for marks cannot be destroyed");
    }

    private static String ofMarksOnly(String name) {
        if (!name.matches(MARKS)) {
            throw new StoreUnavailable("the register names a key for marks that cannot be one", null);
        }
        return name;
    }

    private void destroy(String name, String cannot) {
        try {
            folder.destroy(name, RandomKey.bytes());
        } catch (IOException failure) {
            throw new StoreUnavailable(cannot, failure);
        }
    }

    private static SecretKey key(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new StoreUnavailable(
                    "a key in the folder of keys is damaged: restore it from where it is kept too", null);
        }
        return RandomKey.of(bytes);
    }

    private static String nameOf(Force force, String child) {
        return Sha256.hex((force.code() + " " + child).getBytes(StandardCharsets.UTF_8));
    }
}
