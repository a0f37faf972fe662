package daybook.adapters.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A register in one file. SQLite lets one act write at a time; the others wait, in this process and in others. */
final class SqliteDatabase implements Database {

    private final DataSource source;
    private final Duration patience;
    private final Supplier<Object> file;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private Connection open;
    private Sql statements;
    private Object opened;
    private boolean closed;

    /**
     * Over a file; somebody waits so long for their turn.
     *
     * @param source connections to the file
     * @param file tells which file is in its place, for one that was taken away would still be written to
     */
    SqliteDatabase(DataSource source, Duration patience, Supplier<Object> file) {
        this.source = source;
        this.patience = patience;
        this.file = file;
    }

    /** Over whatever those connections lead to. */
    SqliteDatabase(DataSource source, Duration patience) {
        this(source, patience, () -> source);
    }

    @Override
    public <T> T lend(Use<T> use) throws SQLException {
        waitForTurn();
        try {
            return use.with(connected());
        } catch (SQLException failure) {
            // Whatever went wrong, the next one begins with a connection of which nothing is left.
            drop();
            throw failure;
        } finally {
            oneAtATime.unlock();
        }
    }

    private void waitForTurn() throws SQLException {
        try {
            if (!oneAtATime.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLiteException("no turn", SQLiteErrorCode.SQLITE_BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLiteException("stopped", SQLiteErrorCode.SQLITE_INTERRUPT);
        }
    }

    private Connection connected() throws SQLException {
        if (closed) {
            throw new SQLiteException("closed", SQLiteErrorCode.SQLITE_MISUSE);
        }
        Object now = file.get();
        if (open != null && !now.equals(opened)) {
            drop();
        }
        if (open == null) {
            opened = now;
            open = source.getConnection();
            SqlitePromise.of(open).require();
            // What is erased is written over, not only left out of the tables.
            execute(open, "pragma secure_delete = on");
            statements = new Sql(open);
        }
        return open;
    }

    /** Preparing a statement costs SQLite as much as running it, so they stay with the connection from act to act. */
    @Override
    public Sql sql(Connection connection) {
        return statements;
    }

    // The driver's own transactions begin the next one with every commit, and so keep other processes out for good.

    @Override
    public void begin(Connection connection) throws SQLException {
        execute(connection, "begin immediate");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        try {
            execute(connection, "commit");
        } catch (SQLException failure) {
            drop();
            throw failure;
        }
    }

    @Override
    public void rollBack(Connection connection) {
        try {
            execute(connection, "rollback");
        } catch (SQLException undoneAlready) {
            drop();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is deleted is written over in the log; with this the file is too, and the log is emptied of what was before. */
    @Override
    public boolean clean() {
        try {
            return lend(SqliteDatabase::emptyLog);
        } catch (SQLException atAnotherTime) {
            return false;
        }
    }

    /** Not while somebody reads an older state: everybody would wait for them, and it can be done when they have ended. */
    private static boolean emptyLog(Connection connection) throws SQLException {
        int patience = asked(connection, "pragma busy_timeout");
        asked(connection, "pragma busy_timeout = 0");
        boolean busy = asked(connection, "pragma wal_checkpoint(truncate)") != 0;
        asked(connection, "pragma busy_timeout = " + patience);
        return !busy;
    }

    private static int asked(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    /** Whoever writes has the file to themselves from the beginning: nobody comes between. */
    @Override
    public boolean isWorthAnotherTry(SQLException failure) {
        return false;
    }

    @Override
    public String explain(SQLException failure) {
        return SqliteTrouble.of(failure);
    }

    @Override
    public void close() {
        oneAtATime.lock();
        try {
            closed = true;
            drop();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void drop() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException closedAnyway) {
            // What was committed is durable, and the rest is not wanted.
        } finally {
            open = null;
        }
    }
}
