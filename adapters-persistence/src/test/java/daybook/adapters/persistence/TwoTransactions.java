package daybook.adapters.persistence;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Act;
import java.nio.file.Path;
import java.sql.SQLException;

/** A sabotage: what is done is committed first, and its entry in the access log a little later. */
public final class TwoTransactions {

    private final Database database;
    private final Runnable between;

    private TwoTransactions(Database database, Runnable between) {
        this.database = database;
        this.between = between;
    }

    /** Such a register upon a storage whose tables are there already. */
    public static TwoTransactions upon(String storage, Runnable between) {
        return new TwoTransactions(
                storage.startsWith("sqlite:")
                        ? new SqliteDatabase(Path.of(storage.substring("sqlite:".length())))
                        : new PostgresqlDatabase("jdbc:" + storage),
                between);
    }

    /** As the port has it, but for the one transaction. */
    public <T> T during(Access access, Act<T> act) {
        try {
            return database.lend(connection -> {
                connection.setAutoCommit(false);
                SqlRecords records =
                        new SqlRecords(database.sql(connection), access.by().force());
                T done = act.on(records);
                connection.commit();
                between.run();
                records.log(access);
                connection.commit();
                return done;
            });
        } catch (SQLException failure) {
            throw new Sql.Failure(failure);
        }
    }
}
