package daybook.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to PostgreSQL, each asked what it promises: what holds at the start may be set otherwise an hour later. */
final class PostgresqlSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private static final int CONNECT_SECONDS = 10;
    private static final int SILENCE_SECONDS = 60;

    PostgresqlSource(PostgresqlAddress address) {
        setUrl(address.url());
        setConnectTimeout(CONNECT_SECONDS);
        setSocketTimeout(SILENCE_SECONDS);
        setTcpKeepAlive(true);
        setApplicationName("daybook");
        if (!address.user().isEmpty()) {
            setUser(address.user());
        }
        if (!address.password().isEmpty()) {
            setPassword(address.password());
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection connection = super.getConnection(user, password);
        try {
            PostgresqlPromise.of(connection).require();
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        return connection;
    }
}
