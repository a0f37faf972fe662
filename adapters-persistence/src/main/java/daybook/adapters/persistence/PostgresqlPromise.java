package daybook.adapters.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * What a session on PostgreSQL says of how it keeps what it acknowledges.
 *
 * @param version of the server, as 170011
 * @param fsync whether it waits for the disk
 * @param fullPageWrites whether a page half written is mended after a crash
 * @param synchronousCommit for what a commit waits in this session, whoever set it: the server, the database, the role or the URL
 */
record PostgresqlPromise(int version, String fsync, String fullPageWrites, String synchronousCommit) {

    private static final int OLDEST = 150_000;

    /**
     * All of them wait for this server's disk, and for a synchronous standby where there is one. {@code local} would not wait for
     * it: whoever moves to the standby would miss what was acknowledged.
     */
    private static final Set<String> DURABLE = Set.of("on", "remote_apply", "remote_write");

    private static final String ASK = "select current_setting('server_version_num'), current_setting('fsync'),"
            + " current_setting('full_page_writes'), current_setting('synchronous_commit')";

    static PostgresqlPromise of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery(ASK)) {
            said.next();
            return new PostgresqlPromise(said.getInt(1), said.getString(2), said.getString(3), said.getString(4));
        }
    }

    /**
     * Refuses less than what was promised.
     *
     * @throws BrokenPromise naming what is expected
     */
    void require() throws BrokenPromise {
        if (version < OLDEST) {
            throw new BrokenPromise("PostgreSQL 15 or newer");
        }
        if (!fsync.equals("on")) {
            throw new BrokenPromise("fsync=on");
        }
        if (!fullPageWrites.equals("on")) {
            throw new BrokenPromise("full_page_writes=on");
        }
        if (!DURABLE.contains(synchronousCommit)) {
            throw new BrokenPromise("synchronous_commit=on for this role and database");
        }
    }
}
