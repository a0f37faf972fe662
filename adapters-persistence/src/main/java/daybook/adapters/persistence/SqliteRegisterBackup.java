package daybook.adapters.persistence;

import daybook.application.accesslog.AccessEntry;
import daybook.application.port.out.Access;
import daybook.application.port.out.AlreadyThere;
import daybook.application.port.out.RegisterBackup;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.record.Holdings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.sqlite.SQLiteConnection;

/** Copies of a register in one file, made by SQLite's own backup from one moment's view of it. */
final class SqliteRegisterBackup implements RegisterBackup {

    private static final String NOT_WHOLE = "the copy is not whole; nothing of it was kept";

    private final Path register;

    private final ErasedList list;

    SqliteRegisterBackup(Path register, ErasedList list) {
        this.register = register.toAbsolutePath();
        this.list = list;
    }

    @Override
    public void requireRegister() {
        if (!Files.exists(register)) {
            throw new StoreUnavailable("there is no register yet that could be backed up", null);
        }
    }

    @Override
    public Holdings copyTo(Path file) {
        requireRegister();
        try (NewFile copy = new NewFile(file)) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new AlreadyThere("a file of that name is already there: give the backup a new name");
            }
            Map<String, Long> held = copied(copy.making());
            requireSame(held, new SqliteCopy(copy.making()).verified());
            Seal.add(copy.making());
            copy.put();
            return SqliteCopy.holdings(held);
        } catch (IOException failure) {
            throw new StoreUnavailable("the backup cannot be written: its folder is missing, closed or full", failure);
        }
    }

    @Override
    public Holdings restoreFrom(Path file, boolean replace, Access access) {
        if (!Files.isReadable(file)) {
            throw new StoreUnavailable("the backup cannot be read: no such file, or no permission", null);
        }
        try {
            long length = Seal.lengthBefore(file);
            if (length < 0) {
                throw new StoreUnavailable(SqliteCopy.NO_BACKUP, null);
            }
            if (Files.exists(register) && !replace) {
                throw new AlreadyThere("a register is already there, and it is given up only if that is asked for");
            }
            return restored(file, length, FileBehindLinks.of(register), access.entry(List.of()));
        } catch (IOException failure) {
            throw new StoreUnavailable("the register's folder cannot be written, or is full", failure);
        }
    }

    private Holdings restored(Path file, long length, Path place, AccessEntry entry) throws IOException {
        new SqliteFile(place).makeFolder();
        try (NewFile copy = new NewFile(place)) {
            copy.fill(file, length);
            SqliteCopy held = new SqliteCopy(copy.making());
            held.verified();
            eraseAgain(copy.making());
            held.enter(entry);
            Map<String, Long> rows = held.verified();
            new SqliteReplacement(place).by(copy);
            return SqliteCopy.holdings(rows);
        }
    }

    /** Before it has its place: nobody sees in it what was erased since, by the list or by the register that is given up. */
    private void eraseAgain(Path making) {
        Set<String> givenUp = new SqliteReplacement(register).erased();
        if (!givenUp.isEmpty() || list.isThere() && !list.ids().isEmpty()) {
            DataSource source = new SqliteFile(making).source(SqliteStorage.PATIENCE);
            try (Database copy = new SqliteDatabase(source, SqliteStorage.PATIENCE)) {
                new Schema(copy, source).bringForward();
                new ErasedAgain(copy, list, Clock.systemUTC()).apply(givenUp);
            }
        }
    }

    @Override
    public void enter(Access access) {
        if (Files.exists(register)) {
            DataSource source = new SqliteFile(register).source(SqliteStorage.PATIENCE);
            try (Database database = new SqliteDatabase(source, SqliteStorage.PATIENCE)) {
                new SqlIncidentRegister(database).during(access, records -> access);
            }
        }
    }

    /** Counts and copies in one transaction: what is recorded meanwhile is in neither. */
    private Map<String, Long> copied(Path to) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register)) {
            connection.setAutoCommit(false);
            Map<String, Long> rows = SqliteCopy.rows(new Sql(connection));
            copy(connection, to);
            return rows;
        } catch (SQLException | Sql.Failure failure) {
            throw new StoreUnavailable(
                    "the register cannot be read: it is damaged, locked or closed to this user", failure);
        }
    }

    private static void copy(Connection connection, Path to) throws SQLException {
        int code = connection.unwrap(SQLiteConnection.class).getDatabase().backup("main", to.toString(), null);
        if (code != 0) {
            throw new StoreUnavailable("the backup cannot be written, or its disk is full", null);
        }
    }

    private static void requireSame(Map<String, Long> held, Map<String, Long> copied) {
        if (!held.equals(copied)) {
            throw new StoreUnavailable(NOT_WHOLE, null);
        }
    }
}
