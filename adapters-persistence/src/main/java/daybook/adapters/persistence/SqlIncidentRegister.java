package daybook.adapters.persistence;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;

/** The register in a database: one act, one transaction, with its entry in the access log. */
final class SqlIncidentRegister implements IncidentRegister {

    private static final int MOST_TRIES = 10;

    private final Database database;

    SqlIncidentRegister(Database database) {
        this.database = database;
    }

    @Override
    public <T> T during(Access access, Act<T> act) {
        for (int tries = 1; ; tries++) {
            try {
                return database.lend(connection -> inTransaction(connection, access, act));
            } catch (SQLException failure) {
                if (tries == MOST_TRIES || !database.isWorthAnotherTry(failure)) {
                    throw new StoreUnavailable(database.explain(failure) + "; nothing of this was kept", failure);
                }
            }
        }
    }

    private <T> T inTransaction(Connection connection, Access access, Act<T> act) throws SQLException {
        database.begin(connection);
        T done;
        boolean complete = false;
        try {
            SqlRecords records = new SqlRecords(new Sql(connection), access.by().force());
            done = act.on(records);
            records.log(access);
            complete = true;
        } catch (Sql.Failure failure) {
            throw failure.said();
        } finally {
            if (!complete) {
                database.rollBack(connection);
            }
        }
        commit(connection);
        return done;
    }

    /** Only the store's own word that it undid the act tells that it did; a store gone silent may have kept it. */
    private void commit(Connection connection) throws SQLException {
        try {
            database.commit(connection);
        } catch (SQLException failure) {
            if (database.isWorthAnotherTry(failure)) {
                throw failure;
            }
            throw new StoreUnavailable(
                    database.explain(failure) + "; it cannot be told whether this was kept: look before doing it again",
                    failure);
        }
    }
}
