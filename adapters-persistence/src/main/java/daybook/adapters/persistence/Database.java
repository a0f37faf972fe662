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
    Sql sql(Connection connection);

    /** Begins a transaction. */
    void begin(Connection connection) throws SQLException;

    /** Ends a transaction and keeps it; when this returns it is durable. */
    void commit(Connection connection) throws SQLException;

    /** Ends a transaction and keeps nothing of it. A connection that cannot do so is thrown away, and with it the rest. */
    void rollBack(Connection connection);

    /** Whether whatever failed so was undone because it and another waited for each other, and is to be run again. */
    boolean isWorthAnotherTry(SQLException failure);

    /** What an operator is told of such a failure: what is wrong and what would help, and no data. */
    String explain(SQLException failure);

    /**
     * Lets nothing of what was deleted stand in the files, as far as this database can: at its best, and never failing.
     *
     * @return whether that is done
     */
    boolean clean();

    /** Waits for the act at work and ends; no connection is lent from then on. */
    @Override
    void close();

    /** What is done with a connection. */
    @FunctionalInterface
    interface Use<T> {

        T with(Connection connection) throws SQLException;
    }
}
