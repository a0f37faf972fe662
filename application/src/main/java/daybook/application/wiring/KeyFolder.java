package daybook.application.wiring;

import daybook.application.port.out.StoreUnavailable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of keys that only their owner can open, a file for each. Keep it on another disk than the database and out of its
 * backups: a backup of both brings back what was erased.
 */
public final class KeyFolder {

    private static final String DRAFT = ".key";

    private final String path;

    /** The folder of that path, made with its first key; blank if none was set. */
    public KeyFolder(String path) {
        this.path = path;
    }

    /**
     * What is kept under that name.
     *
     * @throws StoreUnavailable if the folder cannot be read
     */
    public Optional<byte[]> found(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder().resolve(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new StoreUnavailable("the folder of keys cannot be read", failure);
        }
    }

    /**
     * What is kept under that name; if nothing is, this is kept first. If another process was first, theirs stays.
     *
     * @throws StoreUnavailable if the folder cannot be used
     */
    public byte[] foundOrMade(String name, Supplier<byte[]> made) {
        return found(name).orElseGet(() -> {
            make(name, made.get());
            return found(name).orElseThrow();
        });
    }

    /**
     * Takes a file away, after writing over it: where the disk writes in place, it is gone even if somebody undeletes it.
     *
     * @throws IOException if it may still be there
     */
    public void destroy(String name, byte[] over) throws IOException {
        if (!Files.isDirectory(folder())) {
            throw new NotDirectoryException("the folder of keys is not there: its disk may not be");
        }
        Path file = folder().resolve(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(over));
            channel.force(true);
            Files.delete(file);
            makeDurable(folder());
        } catch (NoSuchFileException nothingToDestroy) {
            return;
        }
    }

    /**
     * Every name under which something is kept; none while there is no folder.
     *
     * @throws StoreUnavailable if the folder cannot be read
     */
    public Set<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.startsWith(DRAFT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NoSuchFileException none) {
            return Set.of();
        } catch (IOException failure) {
            throw new StoreUnavailable("the folder of keys cannot be read", failure);
        }
    }

    /** Whether a folder is set at all. */
    public boolean isSet() {
        return !path.isBlank();
    }

    /** Whether there is such a folder: one that was never made, or whose disk is gone, is none. */
    public boolean isThere() {
        return Files.isDirectory(folder());
    }

    /** A folder of its own within this one. */
    public KeyFolder within(String name) {
        return new KeyFolder(path.isBlank() ? path : folder().resolve(name).toString());
    }

    /** A key appears under its name whole and durable, or not at all. */
    private void make(String name, byte[] bytes) {
        try {
            makeFolder();
            Path draft = Files.createTempFile(
                    folder(),
                    DRAFT,
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(true);
            }
            try {
                Files.createLink(folder().resolve(name), draft);
            } catch (FileAlreadyExistsException anotherWasFirst) {
                // Theirs is as good, and may already be in use.
            } finally {
                Files.delete(draft);
            }
            makeDurable(folder());
        } catch (IOException failure) {
            throw new StoreUnavailable("a key cannot be kept in the folder of keys", failure);
        }
    }

    private void makeFolder() throws IOException {
        Path folder = folder().toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            makeDurable(folder.getParent());
        }
    }

    private static void makeDurable(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path folder() {
        if (path.isBlank()) {
            throw StoreUnavailable.lasting("no folder is set in which keys are kept (setting keys)");
        }
        return Path.of(path);
    }
}
