package daybook.adapters.persistence;

import daybook.application.port.out.RegisterBackup;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storage;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The storage called {@code sqlite}: one file, made on first use, as in {@code sqlite:/var/lib/daybook/register.db}. */
public final class SqliteStorage implements Storage {

    /** {@code synchronous=FULL} as SQLite numbers it: a commit returns when it is on the disk. */
    private static final int FULL = 2;

    /** The first version in which a checkpoint of the write-ahead log can no longer undo a commit. */
    private static final int SOUND = 3_054_000;

    /** For {@link java.util.ServiceLoader}. */
    public SqliteStorage() {}

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Stores open(Settings settings) {
        NativeLibrary.prepare();
        Path file = Path.of(settings.storageDetail());
        makeFolder(file);
        SqliteDatabase database = new SqliteDatabase(file);
        try {
            new Schema(database.source()).bringForward();
            database.lend(SqliteStorage::checkedDurable);
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
        NativeLibrary.prepare();
        return new SqliteRegisterBackup(Path.of(settings.storageDetail()));
    }

    private static void makeFolder(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException failure) {
            throw new StoreUnavailable("the folder of the register's file cannot be made", failure);
        }
    }

    /** Whether what is acknowledged is durable, as promised; on less it does not start. */
    private static boolean checkedDurable(Connection connection) throws SQLException {
        boolean durable = asked(connection, "pragma journal_mode").equals("wal")
                && asked(connection, "pragma synchronous").equals(String.valueOf(FULL))
                && asked(connection, "pragma foreign_keys").equals("1")
                && versionOf(asked(connection, "select sqlite_version()")) >= SOUND;
        if (!durable) {
            throw new StoreUnavailable(
                    "the register's file does not keep what it acknowledges: expected a write-ahead log, synchronous=FULL and"
                            + " SQLite 3.54 or newer, on a disk of this machine",
                    null);
        }
        return true;
    }

    private static String asked(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    private static int versionOf(String version) {
        int number = 0;
        for (String part : version.split("\\.")) {
            number = number * 1000 + Integer.parseInt(part);
        }
        return number;
    }
}
