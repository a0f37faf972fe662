package daybook.adapters.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** A register in PostgreSQL, which several services may use at once. */
final class PostgresqlDatabase implements Database {

    /** Of two that came in each other's way, one is to try again: by unique key, deadlock or serialization. */
    private static final Set<String> TRY_AGAIN = Set.of("23505", "40001", "40P01");

    private static final int MOST_CONNECTIONS = 8;
    private static final int PATIENCE_MILLIS = 10_000;

    private final HikariDataSource pool;

    PostgresqlDatabase(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(PATIENCE_MILLIS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setPoolName("daybook");
        pool = new HikariDataSource(config);
    }

    DataSource source() {
        return pool;
    }

    @Override
    public <T> T lend(Use<T> use) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return use.with(connection);
        }
    }

    @Override
    public boolean isWorthAnotherTry(SQLException failure) {
        return failure.getSQLState() != null && TRY_AGAIN.contains(failure.getSQLState());
    }

    @Override
    public String explain(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57" -> "the database cannot be reached or is restarting; nothing of this was acknowledged";
            case "53" -> "the database is out of disk, memory or connections; nothing of this was kept";
            case "28" -> "the database does not let this user in";
            case "25" -> "the database can be read and not written";
            default -> "the database cannot do this";
        };
    }

    @Override
    public void close() {
        pool.close();
    }
}
