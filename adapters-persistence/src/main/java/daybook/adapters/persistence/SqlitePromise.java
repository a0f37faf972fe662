package daybook.adapters.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a connection to SQLite says of how it keeps what it acknowledges.
 *
 * @param version of the library, as {@code 3.54.1}
 * @param journalMode {@code wal} where a commit is written ahead; on some file systems there is no such thing
 * @param synchronous 2 where a commit returns once it is on the disk, 3 where more than that is
 * @param foreignKeys 1 where rows that belong together are kept together
 */
record SqlitePromise(String version, String journalMode, int synchronous, int foreignKeys) {

    /** The first version we trust: up to 3.51.2 resetting the write-ahead log could undo commits. */
    private static final int OLDEST = 3_054;

    private static final int FULL = 2;

    static SqlitePromise of(Connection connection) throws SQLException {
        return new SqlitePromise(
                asked(connection, "select sqlite_version()"),
                asked(connection, "pragma journal_mode"),
                Integer.parseInt(asked(connection, "pragma synchronous")),
                Integer.parseInt(asked(connection, "pragma foreign_keys")));
    }

    /**
     * Refuses less than what was promised.
     *
     * @throws BrokenPromise naming what is expected
     */
    void require() throws BrokenPromise {
        if (majorAndMinor() < OLDEST) {
            throw new BrokenPromise("SQLite 3.54 or newer");
        }
        if (!journalMode.equals("wal")) {
            throw new BrokenPromise("a write-ahead log, as there is on a disk of this machine and not on a shared one");
        }
        if (synchronous < FULL) {
            throw new BrokenPromise("synchronous=FULL");
        }
        if (foreignKeys != 1) {
            throw new BrokenPromise("foreign_keys=on");
        }
    }

    private int majorAndMinor() {
        String[] parts = version.split("\\.");
        return Integer.parseInt(parts[0]) * 1000 + Integer.parseInt(parts[1]);
    }

    private static String asked(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
