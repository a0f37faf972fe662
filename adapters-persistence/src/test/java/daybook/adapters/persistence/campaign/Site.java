package daybook.adapters.persistence.campaign;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Where a campaign takes place: a database that can be killed and comes back. */
interface Site extends AutoCloseable {

    /** The setting under which a deployment finds it. */
    String storage();

    /** A connection of one's own, to read the tables with. */
    Connection connection() throws SQLException;

    /** The same, and durable on commit as a deployment's. */
    default Connection durableConnection() throws SQLException {
        return connection();
    }

    /** Kills the database itself, if this round is to. */
    void kill();

    /** Brings the database back after it was killed. */
    void comeBack();

    /** What the database finds wrong with itself; empty if nothing. */
    List<String> complaints(Connection connection) throws SQLException;

    @Override
    void close();
}
