package daybook.adapters.persistence;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Act;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A sabotage: what is done is committed first, and its entry in the access log a little later. */
public final class TwoTransactions {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Runnable between;

    private TwoTransactions(Database database, Runnable between) {
        this.database = database;
        this.between = between;
    }

    /** Such a register upon a storage whose tables are there already. */
    public static TwoTransactions upon(String storage, Runnable between) {
        return new TwoTransactions(
                storage.startsWith("sqlite:") ? file(Path.of(storage.substring("sqlite:".length()))) : server(storage),
                between);
    }

    private static Database file(Path path) {
        return new SqliteDatabase(new SqliteFile(path).source(PATIENCE), PATIENCE);
    }

    private static Database server(String address) {
        try {
            return new PostgresqlDatabase(new PostgresqlSource(PostgresqlAddress.of(address)), PATIENCE);
        } catch (SQLException failure) {
            throw new Sql.Failure(failure);
        }
    }

    /** As the port has it, but for the one transaction. */
    public <T> T during(Access access, Act<T> act) {
        try {
            return database.lend(connection -> {
                database.begin(connection);
                SqlRecords records =
                        new SqlRecords(new Sql(connection), access.by().force(), ErasedList.nowhere());
                T done = act.on(records);
                database.commit(connection);
                between.run();
                database.begin(connection);
                new SqlEntries(new Sql(connection)).add(records.entry(access));
                database.commit(connection);
                return done;
            });
        } catch (SQLException failure) {
            throw new Sql.Failure(failure);
        }
    }
}
