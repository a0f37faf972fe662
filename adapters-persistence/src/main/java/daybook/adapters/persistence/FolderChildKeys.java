package daybook.adapters.persistence;

import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Keys of children in a folder. A file's name is a digest of the child's reference. */
final class FolderChildKeys implements ChildKeys {

    private static final String MARKS = "marks";

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
    public SecretKey forMarks() {
        return key(folder.foundOrMade(MARKS, RandomKey::bytes));
    }

    @Override
    public void destroy(Force force, String child) {
        try {
            folder.destroy(nameOf(force, child), RandomKey.bytes());
        } catch (IOException failure) {
            throw new StoreUnavailable("the key of a child cannot be destroyed", failure);
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((force.code() + " " + child).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
