package daybook.adapters.persistence;

import daybook.application.port.out.StoreUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file in the making, in the folder where it will have its place. Only its owner may read it. Closed before it was put there, it
 * is gone.
 *
 * <p>There is one in a folder, always under one name: what a process that was killed left there is taken away by the next, and
 * nothing piles up. The lock beside it stays: who waits for a lock that is deleted waits for nothing.
 */
final class NewFile implements AutoCloseable {

    private static final String MAKING = ".daybook.part";
    private static final String LOCK = ".daybook.lock";
    private static final String BUSY = "another copy is being made in that folder: try again once it has ended";

    private final Path place;
    private final Path making;
    private final FileChannel lock;

    /**
     * Begins one.
     *
     * @throws IOException if the folder is missing or cannot be written
     * @throws StoreUnavailable if another is being made in that folder
     */
    NewFile(Path place) throws IOException {
        this.place = place.toAbsolutePath();
        making = this.place.resolveSibling(MAKING);
        lock = locked(this.place.resolveSibling(LOCK));
        try {
            takeAway();
            Files.createFile(making, ForOwner.file(making));
        } catch (IOException failure) {
            lock.close();
            throw failure;
        }
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
        try (lock) {
            takeAway();
        }
    }

    /** With what SQLite may have left beside it, which it would take for a part of the next one. */
    private void takeAway() throws IOException {
        for (String beside : new String[] {"", "-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(Path.of(making + beside));
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ForOwner.file(file));
        if (!isMine(channel)) {
            channel.close();
            throw new StoreUnavailable(BUSY, null);
        }
        return channel;
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
