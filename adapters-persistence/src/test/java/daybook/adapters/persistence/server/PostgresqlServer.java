package daybook.adapters.persistence.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server that the tests bring along. Where it does not start they fail: nobody is to believe they ran. */
public final class PostgresqlServer implements AutoCloseable {

    private static final Map<String, String> AS_PROMISED =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    private final AtomicInteger databases = new AtomicInteger();
    private final EmbeddedPostgres.Builder builder;
    private EmbeddedPostgres running;

    private PostgresqlServer(EmbeddedPostgres.Builder builder, Map<String, String> otherwise) {
        this.builder = builder;
        AS_PROMISED.forEach(builder::setServerConfig);
        otherwise.forEach(builder::setServerConfig);
        start();
    }

    /** The one that tests share, each in a database of its own, as long as their process lasts. */
    public static PostgresqlServer shared() {
        return Shared.SERVER;
    }

    /** One that a test may stop as it likes, with its data in that folder. */
    public static PostgresqlServer in(Path folder) {
        return in(folder, "fsync", "on");
    }

    /** One that is set up otherwise in one thing, with its data in that folder. */
    public static PostgresqlServer in(Path folder, String setting, String value) {
        return new PostgresqlServer(
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .setCleanDataDirectory(false),
                Map.of(setting, value));
    }

    /** Makes an empty database and says where it is, as the settings have it. */
    public String emptyDatabase() {
        String name = "register_" + databases.incrementAndGet();
        execute("postgres", "create database " + name);
        return at("postgres", name);
    }

    /** Where a database is for a user. */
    public String at(String user, String database) {
        return "postgresql://" + user + "@localhost:" + running.getPort() + "/" + database;
    }

    /** Does something as the server's superuser in a database, by its name or by where it is. */
    public void execute(String database, String sql) {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection of the server's superuser to a database, by its name or by where it is. */
    public Connection connection(String database) throws SQLException {
        String name = database.substring(database.lastIndexOf('/') + 1);
        return running.getDatabase("postgres", name).getConnection();
    }

    /** Starts it, again under the same address if it ran before. */
    public void start() {
        try {
            running = builder.start();
            builder.setPort(running.getPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops it under whoever is at work. */
    public void stop() {
        try {
            running.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Started by the first who asks; it stops with the process. */
    private static final class Shared {

        private static final PostgresqlServer SERVER = new PostgresqlServer(EmbeddedPostgres.builder(), Map.of());
    }
}
