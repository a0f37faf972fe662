package daybook.adapters.persistence;

import com.zaxxer.hikari.pool.HikariPool;
import daybook.application.port.out.RegisterBackup;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storage;
import daybook.application.wiring.Stores;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The storage called {@code postgresql}: a server for several services, as in {@code postgresql://host/daybook}. */
public final class PostgresqlStorage implements Storage {

    private static final int OLDEST = 150_000;

    /** For {@link java.util.ServiceLoader}. */
    public PostgresqlStorage() {}

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Stores open(Settings settings) {
        PostgresqlDatabase database = connected("jdbc:" + settings.storage());
        try {
            database.lend(PostgresqlStorage::checkedDurable);
            new Schema(database.source()).bringForward();
        } catch (SQLException failure) {
            database.close();
            throw new StoreUnavailable(database.explain(failure), failure);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
        return new Stores(new SqlIncidentRegister(database), database::close);
    }

    @Override
    public RegisterBackup backup(Settings settings) {
        throw new StoreUnavailable(
                "PostgreSQL is backed up with its own tools: pg_dump --format=custom while it is in use, pg_restore to put it"
                        + " back, or continuous archiving for every moment in between",
                null);
    }

    private static PostgresqlDatabase connected(String url) {
        try {
            return new PostgresqlDatabase(url);
        } catch (HikariPool.PoolInitializationException | IllegalArgumentException failure) {
            throw new StoreUnavailable("the database cannot be reached, or does not let this user in", failure);
        }
    }

    /** Whether what is acknowledged is durable, as promised; on less it does not start. */
    private static boolean checkedDurable(Connection connection) throws SQLException {
        require(connection, "fsync", "on");
        require(connection, "full_page_writes", "on");
        require(connection, "synchronous_commit", "on", "remote_apply", "remote_write");
        if (Integer.parseInt(shown(connection, "server_version_num")) < OLDEST) {
            throw new StoreUnavailable("expected PostgreSQL 15 or newer", null);
        }
        return true;
    }

    private static void require(Connection connection, String setting, String... values) throws SQLException {
        String value = shown(connection, setting);
        for (String good : values) {
            if (good.equals(value)) {
                return;
            }
        }
        throw new StoreUnavailable(
                "the database does not keep what it acknowledges: expected " + setting + "=" + values[0], null);
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("show " + setting)) {
            return value.next() ? value.getString(1) : "";
        }
    }
}
