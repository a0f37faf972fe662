package daybook.adapters.persistence;

import daybook.application.port.out.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Puts another file in a register's place. The log beside a register belongs to that very file: beside any other it would write
 * pages over what it has nothing to do with. So it is emptied first, and nobody lets a new one begin meanwhile.
 */
record SqliteReplacement(Path register) {

    private static final int PATIENCE_MILLIS = 1_000;

    void by(NewFile copy) throws IOException {
        if (!Files.exists(register)) {
            putWhereNoneIs(copy);
            return;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register)) {
            alone(connection);
            copy.put();
        } catch (SQLException failure) {
            if (isInUse(failure)) {
                throw new StoreUnavailable(
                        "the register is in use: end what uses it first; nothing was changed", failure);
            }
            // It is damaged, which is why somebody restores it: there is nothing left of it to be careful with.
            putWhereNoneIs(copy);
        }
    }

    /** Ends the log and lets nobody in, until the connection is closed. */
    private static void alone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + PATIENCE_MILLIS);
            statement.execute("pragma locking_mode = exclusive");
            statement.execute("pragma journal_mode = delete");
            statement.execute("begin exclusive");
        }
    }

    private void putWhereNoneIs(NewFile copy) throws IOException {
        for (String beside : new String[] {"-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(Path.of(register + beside));
        }
        copy.put();
    }

    private static boolean isInUse(SQLException failure) {
        return failure instanceof SQLiteException said
                && (said.getResultCode() == SQLiteErrorCode.SQLITE_BUSY
                        || said.getResultCode() == SQLiteErrorCode.SQLITE_LOCKED);
    }
}
