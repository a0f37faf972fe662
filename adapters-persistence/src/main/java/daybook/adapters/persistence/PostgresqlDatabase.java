package daybook.adapters.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;

/** A register in PostgreSQL, which several services may use at once. */
final class PostgresqlDatabase implements Database {

    /** How long somebody waits for a connection, and then for a record or child that another act holds. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The server undid one of two that waited for each other, that it could not put in an order, or that needs what another took away. */
    private static final Set<String> UNDONE = Set.of("40001", "40P01", "23503");

    /** Nobody holds up the others for long: neither by waiting for a lock nor by going silent with one. */
    private static final String NO_ENDLESS_WAITING = "select set_config('lock_timeout', '%d', false),"
            + " set_config('idle_in_transaction_session_timeout', '60s', false)";

    private static final int MOST_CONNECTIONS = 8;

    private final HikariDataSource pool;

    /**
     * Connects, once at first and then as often as there is work.
     *
     * @throws SQLException if that is not possible now; whoever starts it may try again
     */
    PostgresqlDatabase(DataSource server, Duration patience) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(patience.toMillis());
        // One try: whoever is to wait for a server that is starting sees why, and when.
        config.setInitializationFailTimeout(1);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(NO_ENDLESS_WAITING.formatted(patience.toMillis()));
        // Otherwise what it sets is undone with the first transaction that is.
        config.setIsolateInternalQueries(true);
        config.setPoolName("daybook");
        try {
            pool = new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failure) {
            throw new SQLException("no connection", "08001", failure.getCause());
        }
    }

    @Override
    public <T> T lend(Use<T> use) throws SQLException {
        Connection connection = pool.getConnection();
        try {
            return use.with(connection);
        } finally {
            giveBack(connection);
        }
    }

    /** What was committed stays so, whatever becomes of the connection. */
    private void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            pool.evictConnection(connection);
        }
    }

    @Override
    public Sql sql(Connection connection) {
        return new PipelinedSql(connection);
    }

    @Override
    public void begin(Connection connection) {
        // The driver does so with the first statement.
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            pool.evictConnection(connection);
        }
    }

    @Override
    public boolean isWorthAnotherTry(SQLException failure) {
        return failure.getSQLState() != null && UNDONE.contains(failure.getSQLState());
    }

    @Override
    public String explain(SQLException failure) {
        return PostgresqlTrouble.of(failure);
    }

    /** Rows that were deleted stand in their pages until then. */
    @Override
    public boolean clean() {
        try {
            lend(connection -> {
                connection.setAutoCommit(true);
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("vacuum " + SqlErasures.TABLES);
                }
            });
            return true;
        } catch (SQLException whenTheServerDoes) {
            // It does so by itself, only later.
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
