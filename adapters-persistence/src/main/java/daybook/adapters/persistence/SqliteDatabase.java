package daybook.adapters.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A register in one file. SQLite lets one act write at a time; the others wait, in this process and in others. */
final class SqliteDatabase implements Database {

    private static final int PATIENCE_MILLIS = 30_000;

    private final SQLiteDataSource source;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private Connection open;

    SqliteDatabase(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
    }

    SQLiteDataSource source() {
        return source;
    }

    @Override
    public <T> T lend(Use<T> use) throws SQLException {
        oneAtATime.lock();
        boolean done = false;
        try {
            if (open == null) {
                open = source.getConnection();
            }
            T result = use.with(open);
            done = true;
            return result;
        } finally {
            // Whatever went wrong, the next one begins with a connection of which nothing is left.
            if (!done) {
                close();
            }
            oneAtATime.unlock();
        }
    }

    @Override
    public boolean isWorthAnotherTry(SQLException failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT;
    }

    @Override
    public String explain(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "the register is in use by another process that does not let go of it";
            case SQLITE_FULL -> "the disk of the register is full; nothing of this was kept";
            case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_DIRECTORY ->
                "the register's file can be read and not written";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                "the register's file is damaged or no register; restore it from a backup";
            case SQLITE_CANTOPEN ->
                "the register's file cannot be opened: its folder is missing or closed to this user";
            default -> "the register's file cannot be read or written";
        };
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException said ? said.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    @Override
    public void close() {
        oneAtATime.lock();
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException closedAnyway) {
            // What was committed is durable, and the rest is not wanted.
        } finally {
            open = null;
            oneAtATime.unlock();
        }
    }
}
