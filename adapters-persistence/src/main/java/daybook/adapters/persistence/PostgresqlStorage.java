package daybook.adapters.persistence;

import daybook.application.port.out.RegisterBackup;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storage;
import daybook.application.wiring.Stores;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** The storage called {@code postgresql}: a server for several services, as in {@code postgresql://host/daybook}. */
public final class PostgresqlStorage implements Storage {

    /** For {@link java.util.ServiceLoader}. */
    public PostgresqlStorage() {}

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String form() {
        return "postgresql://USER@HOST:PORT/DATABASE";
    }

    @Override
    public boolean accepts(Settings settings) {
        try {
            PostgresqlAddress.of(settings.storage());
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Override
    public Stores open(Settings settings) {
        if (!accepts(settings)) {
            throw new StoreUnavailable("expected the address of the database as " + form(), null);
        }
        return open(
                PostgresqlAddress.of(settings.storage()), new KeyFolder(settings.keys()), PostgresqlDatabase.PATIENCE);
    }

    static Stores open(PostgresqlAddress address, KeyFolder keys, Duration patience) {
        PostgresqlSource server = new PostgresqlSource(address);
        PostgresqlDatabase database = connected(server, patience);
        try {
            new Schema(database, server).bringForward();
            new ErasedAgain(database, new ErasedList(keys), Clock.systemUTC()).apply(Set.of());
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
        return SqlStores.of(database, keys);
    }

    @Override
    public RegisterBackup backup(Settings settings) {
        throw new StoreUnavailable(
                "PostgreSQL is backed up with its own tools: pg_dump --format=custom while it is in use, pg_restore to put it"
                        + " back, or continuous archiving for every moment in between",
                null);
    }

    private static PostgresqlDatabase connected(PostgresqlSource server, Duration patience) {
        try {
            return new PostgresqlDatabase(server, patience);
        } catch (SQLException failure) {
            throw new StoreUnavailable(PostgresqlTrouble.of(failure), failure);
        }
    }
}
