package daybook.adapters.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** The file of a register. What is made of it and of its folder is made for its owner alone. */
final class SqliteFile {

    private static final Object ONE_IN_THIS_PROCESS = new Object();

    /** In kibibytes, which SQLite is told by a minus. With its usual 2,000 a large register's indexes are read anew in each act. */
    private static final int KEPT_IN_MEMORY = -32 * 1024;

    private final Path file;

    SqliteFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Makes the file, and the folders it is in, unless they are there. What is there keeps its permissions. */
    void make() throws IOException {
        makeFolder();
        try {
            Files.createFile(file, ForOwner.file(file));
        } catch (FileAlreadyExistsException thereAlready) {
            // Somebody was first, a moment or a year ago.
        }
    }

    /** Makes the folders it is in, unless they are there. */
    void makeFolder() throws IOException {
        Path folder = file.getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ForOwner.folder(folder));
        }
    }

    /** Connections that keep what they acknowledge, and make no file where one is missing: it may be about to come back. */
    DataSource source(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setCacheSize(KEPT_IN_MEMORY);
        config.setBusyTimeout((int) patience.toMillis());
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** Which file is in its place now: the same for as long as nobody takes it away or puts another there. */
    Object which() {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (IOException gone) {
            return "";
        }
    }

    /** Whether nothing has been written to it, not even that it has a write-ahead log. */
    boolean isEmpty() throws IOException {
        return Files.size(file) == 0;
    }

    /** Does something that nobody else does with this file meanwhile, in this process or another. */
    void alone(Runnable work) throws IOException {
        Path lock = file.resolveSibling(file.getFileName() + "-lock");
        synchronized (ONE_IN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(
                            lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ForOwner.file(lock));
                    FileLock held = channel.lock()) {
                if (held.isValid()) {
                    work.run();
                }
            }
        }
    }
}
