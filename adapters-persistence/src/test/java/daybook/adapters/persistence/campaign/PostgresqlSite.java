package daybook.adapters.persistence.campaign;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database of a server, which is killed in every second round. */
final class PostgresqlSite implements Site {

    private final PostgresqlServer server;
    private final String database;
    private int round;

    PostgresqlSite(PostgresqlServer server, String database) {
        this.server = server;
        this.database = database;
        server.create(database);
    }

    @Override
    public String storage() {
        return server.storage(database);
    }

    @Override
    public Connection connection() throws SQLException {
        return server.connection(database);
    }

    @Override
    public void kill() {
        if (round++ % 2 == 0) {
            server.kill();
        }
    }

    @Override
    public void comeBack() {
        if (!server.isRunning()) {
            server.start();
        }
    }

    @Override
    public List<String> complaints(Connection connection) {
        return List.of();
    }

    /** Leaves none behind: each costs the server time when it recovers. */
    @Override
    public void close() {
        server.drop(database);
    }
}
