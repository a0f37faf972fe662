package daybook.application.spill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * A file for what does not fit in memory. It is there from the first byte on, for its owner alone.
 *
 * <p>Where the system allows it, it loses its name as soon as it is open, so that it is gone with the process however that ends.
 */
public final class Spill implements AutoCloseable {

    private static final Set<StandardOpenOption> GONE_WHEN_CLOSED = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private final Path folder;
    private FileChannel file;
    private long length;

    /** In the folder for temporary files. */
    public Spill() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    Spill(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps bytes.
     *
     * @return where they begin
     * @throws NoRoom if they cannot be kept
     */
    public long append(byte[] bytes, int size) {
        long at = length;
        try {
            if (file == null) {
                file = FileChannel.open(folder.resolve("daybook-" + UUID.randomUUID()), GONE_WHEN_CLOSED, mine());
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes, 0, size);
            while (rest.hasRemaining()) {
                length += file.write(rest, length);
            }
        } catch (IOException full) {
            throw new NoRoom(full);
        }
        return at;
    }

    private static FileAttribute<?>[] mine() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Reads bytes that were kept.
     *
     * @throws NoRoom if they cannot be read any more
     */
    public void read(long at, byte[] into, int from, int size) {
        ByteBuffer rest = ByteBuffer.wrap(into, from, size);
        try {
            while (rest.hasRemaining()) {
                if (file.read(rest, at + size - rest.remaining()) < 0) {
                    throw new IOException("shorter than what was written");
                }
            }
        } catch (IOException lost) {
            throw new NoRoom(lost);
        }
    }

    /** How many bytes it holds. */
    public long length() {
        return length;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException nothingLost) {
            return;
        }
    }
}
