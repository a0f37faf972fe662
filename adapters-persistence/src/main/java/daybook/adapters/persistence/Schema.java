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
    static final int VERSION = 1;

    private static final int NONE = 0;

    private final DataSource source;

    Schema(DataSource source) {
        this.source = source;
    }

    /**
     * Looks which version there is, and only if it is behind starts what brings it forward: that takes its time.
     *
     * @throws SQLException if the database cannot be used
     * @throws StoreUnavailable if the tables are those of a later version or cannot be brought forward
     */
    void bringForward() throws SQLException {
        int version = version();
        if (version > VERSION) {
            throw new StoreUnavailable("the register was made by a later version of Daybook: use that one", null);
        }
        if (version < VERSION) {
            migrate();
        }
    }

    private int version() throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!hasTables(connection)) {
                return NONE;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet latest = statement.executeQuery("select version from flyway_schema_history"
                            + " where success and version is not null order by installed_rank desc limit 1")) {
                return latest.next() ? latest.getInt(1) : NONE;
            }
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }

    private void migrate() {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .loggers("slf4j")
                    .locations("classpath:daybook/migrations")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StoreUnavailable("the register's tables cannot be brought to this version", failure);
        }
    }
}
