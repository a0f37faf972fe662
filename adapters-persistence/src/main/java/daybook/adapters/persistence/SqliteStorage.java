package daybook.adapters.persistence;

import daybook.application.port.out.RegisterBackup;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storage;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;

/** The storage called {@code sqlite}: one file, made on first use, as in {@code sqlite:/var/lib/daybook/register.db}. */
public final class SqliteStorage implements Storage {

    /** How long somebody waits for others to write. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For {@link java.util.ServiceLoader}. */
    public SqliteStorage() {}

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String form() {
        return "sqlite:PATH";
    }

    /** The driver would take what follows a question mark for settings of its own. */
    @Override
    public boolean accepts(Settings settings) {
        String path = settings.storageDetail();
        try {
            return settings.storageName().equals(name())
                    && !path.isBlank()
                    && !path.contains("?")
                    && Path.of(path).getFileName() != null;
        } catch (InvalidPathException none) {
            return false;
        }
    }

    @Override
    public Stores open(Settings settings) {
        if (!accepts(settings)) {
            throw new StoreUnavailable("expected the path of the register's file, without a question mark", null);
        }
        NativeLibrary.prepare();
        return open(Path.of(settings.storageDetail()), new KeyFolder(settings.keys()), PATIENCE);
    }

    static Stores open(Path path, KeyFolder keys, Duration patience) {
        NativeLibrary.prepare();
        SqliteFile file = new SqliteFile(path);
        make(file);
        DataSource source = file.source(patience);
        SqliteDatabase database = new SqliteDatabase(source, patience, file::which);
        Stores.Hold hold = new SqliteHold(database);
        try {
            bringForward(new Schema(database, source), file);
            new ErasedAgain(database, new ErasedList(keys), Clock.systemUTC()).apply(Set.of());
            hold.tidy();
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
        Room room = new Room(path, Clock.systemUTC());
        return SqlStores.of(database, keys, new SqlAccessLog(database, room::require), hold);
    }

    @Override
    public RegisterBackup backup(Settings settings) {
        NativeLibrary.prepare();
        return new SqliteRegisterBackup(
                Path.of(settings.storageDetail()), new ErasedList(new KeyFolder(settings.keys())));
    }

    private static void make(SqliteFile file) {
        try {
            file.make();
        } catch (IOException failure) {
            throw new StoreUnavailable("the register's file or its folder cannot be made", failure);
        }
    }

    /** SQLite leaves it to us that only one at a time gives the file its log and its tables: whoever meets another is refused at once. */
    private static void bringForward(Schema schema, SqliteFile file) {
        try {
            if (file.isEmpty() || schema.isBehind()) {
                file.alone(schema::bringForward);
            }
        } catch (IOException failure) {
            throw new StoreUnavailable("the folder of the register's file cannot be written", failure);
        }
    }
}
