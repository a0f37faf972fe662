package daybook.adapters.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file in the making, beside the place it will have. Only its owner may read it. Closed before it was put there, it is gone. */
final class NewFile implements AutoCloseable {

    private final Path place;
    private final Path making;

    /**
     * Begins one.
     *
     * @throws IOException if the folder is missing or cannot be written
     */
    NewFile(Path place) throws IOException {
        this.place = place.toAbsolutePath();
        // What is made as a temporary file may be read by its owner alone.
        making = Files.createTempFile(this.place.getParent(), ".daybook-", ".part");
    }

    Path making() {
        return making;
    }

    /** Fills it with the first so many bytes of another file. */
    void fill(Path from, long length) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(making, StandardOpenOption.WRITE)) {
            for (long at = 0, got = 1; at < length && got > 0; at += got) {
                got = in.transferTo(at, length - at, out);
            }
        }
    }

    /** Makes it durable and gives it its place, over whatever stands there, in one step. */
    void put() throws IOException {
        force(making, StandardOpenOption.WRITE);
        Files.move(making, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            force(place.getParent(), StandardOpenOption.READ);
        } catch (IOException noFolderIsForced) {
            // Some systems have no such thing for a folder.
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(making);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
