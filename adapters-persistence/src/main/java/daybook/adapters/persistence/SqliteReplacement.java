package daybook.adapters.persistence;

import daybook.application.port.out.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Puts another file in a register's place. The log beside a register belongs to that very file: beside any other it would write
 * pages over what it has nothing to do with. So it is emptied first, and nobody lets a new one begin meanwhile.
 */
record SqliteReplacement(Path register) {

    private static final int PATIENCE_MILLIS = 1_000;
    private static final String IN_USE = "the register is in use: end what uses it first; nothing was changed";

    /**
     * The ids of what was erased from the register that is given up: it knows them even where the list of them is not there. None
     * where it is damaged, or from before anything could be erased.
     */
    Set<String> erased() {
        if (!Files.exists(register)) {
            return Set.of();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register)) {
            return Set.copyOf(new SqlErasures(new Sql(connection)).ids());
        } catch (SQLException failure) {
            return noneIfNotInUse(failure);
        } catch (Sql.Failure failure) {
            return noneIfNotInUse(failure.said());
        }
    }

    private static Set<String> noneIfNotInUse(SQLException failure) {
        if (isInUse(failure)) {
            throw new StoreUnavailable(IN_USE, failure);
        }
        return Set.of();
    }

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
                throw new StoreUnavailable(IN_USE, failure);
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
