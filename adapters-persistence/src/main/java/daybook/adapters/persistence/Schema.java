package daybook.adapters.persistence;

import daybook.application.port.out.StoreUnavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database to the version of this program, and refuses those of a later one. */
final class Schema {

    /** The version of the tables this program works with. */
    static final int VERSION = 5;

    private static final int NONE = 0;
    private static final String HISTORY = "flyway_schema_history";

    private final Database database;
    private final DataSource source;

    Schema(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /**
     * Whether the tables are those of an earlier version, or not there yet.
     *
     * @throws StoreUnavailable if the database cannot be used or its tables are those of a later version
     */
    boolean isBehind() {
        int version = version();
        if (version > VERSION) {
            throw new StoreUnavailable("the register was made by a later version of Daybook: use that one", null);
        }
        return version < VERSION;
    }

    /**
     * Looks which version there is, and only if it is behind starts what brings it forward: that takes its time.
     *
     * @throws StoreUnavailable if the database cannot be used, its tables are those of a later version, or cannot be brought forward
     */
    void bringForward() {
        if (isBehind()) {
            migrate();
        }
    }

    private int version() {
        try {
            return database.lend(connection -> hasHistory(connection) ? latest(connection) : NONE);
        } catch (SQLException failure) {
            throw new StoreUnavailable(database.explain(failure), failure);
        }
    }

    private static int latest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet latest = statement.executeQuery("select version from " + HISTORY
                        + " where success and version is not null order by installed_rank desc limit 1")) {
            return latest.next() ? latest.getInt(1) : NONE;
        }
    }

    /** In the schema where the register's tables are looked for, and in no other application's. */
    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    /** On PostgreSQL it holds a lock of the database meanwhile, so of several that start at once one does it. */
    private void migrate() {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .loggers("slf4j")
                    .table(HISTORY)
                    .locations("classpath:daybook/migrations")
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StoreUnavailable(
                    "the register's tables cannot be brought to this version: they were changed by hand, are another"
                            + " program's, or this user may not change them",
                    failure);
        }
    }
}
