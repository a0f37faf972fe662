package daybook.adapters.persistence;

import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Keys in a folder that only their owner can open, a file for each. A file's name is a digest of the child's reference. Keep the
 * folder on another disk than the database and out of its backups: a backup of both brings back what was erased.
 */
final class FolderChildKeys implements ChildKeys {

    private static final String MARKS = "marks";

    private final Path folder;

    FolderChildKeys(Path folder) {
        this.folder = folder;
    }

    @Override
    public SecretKey forChild(Force force, String child) {
        return foundOrMade(nameOf(force, child));
    }

    @Override
    public Optional<SecretKey> ofChild(Force force, String child) {
        return found(nameOf(force, child));
    }

    @Override
    public SecretKey forMarks() {
        return foundOrMade(MARKS);
    }

    @Override
    public void destroy(Force force, String child) {
        Path file = folder.resolve(nameOf(force, child));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            // Where the disk writes in place, the key is gone even if somebody undeletes the file.
            channel.write(ByteBuffer.wrap(RandomKey.bytes()));
            channel.force(true);
            Files.delete(file);
            makeDurable(folder);
        } catch (NoSuchFileException nothingToDestroy) {
            return;
        } catch (IOException failure) {
            throw new StoreUnavailable("the key of a child cannot be destroyed", failure);
        }
    }

    private SecretKey foundOrMade(String name) {
        return found(name).orElseGet(() -> {
            make(name);
            return found(name).orElseThrow();
        });
    }

    private Optional<SecretKey> found(String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            if (bytes.length != LENGTH) {
                throw new StoreUnavailable(
                        "a key in the folder of keys is damaged: restore it from where it is kept too", null);
            }
            return Optional.of(RandomKey.of(bytes));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new StoreUnavailable("the folder of keys cannot be read", failure);
        }
    }

    /** A key appears under its name whole and durable, or not at all; if another process was first, theirs stays. */
    private void make(String name) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path draft = Files.createTempFile(
                    folder,
                    ".key",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(RandomKey.bytes()));
                channel.force(true);
            }
            try {
                Files.createLink(folder.resolve(name), draft);
            } catch (FileAlreadyExistsException anotherWasFirst) {
                // Theirs is as good, and may already be in use.
            } finally {
                Files.delete(draft);
            }
            makeDurable(folder);
        } catch (IOException failure) {
            throw new StoreUnavailable("a key cannot be kept in the folder of keys", failure);
        }
    }

    private static void makeDurable(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
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
