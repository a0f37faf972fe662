package daybook.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** What two databases do each in its own way. The SQL is the same for both. */
interface Database extends AutoCloseable {

    /**
     * Lends a connection that nobody else uses meanwhile.
     *
     * @throws SQLException if there is none, or whatever the use throws
     */
    <T> T lend(Use<T> use) throws SQLException;

    /** Statements on a connection that was lent. They are closed with it. */
    default Sql sql(Connection connection) {
        return new Sql(connection);
    }

    /** Whether whatever failed so came between others and is to be run again. */
    boolean isWorthAnotherTry(SQLException failure);

    /** What an operator is told of such a failure: what is wrong and what would help, and no data. */
    String explain(SQLException failure);

    @Override
    void close();

    /** What is done with a connection. */
    @FunctionalInterface
    interface Use<T> {

        T with(Connection connection) throws SQLException;
    }
}
