package daybook.adapters.persistence;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;

/** The register in a database: one act, one transaction, with its entry in the access log. */
final class SqlIncidentRegister implements IncidentRegister {

    private static final int MOST_TRIES = 20;

    private final Database database;

    SqlIncidentRegister(Database database) {
        this.database = database;
    }

    @Override
    public <T> T during(Access access, Act<T> act) {
        for (int tries = 1; ; tries++) {
            try {
                return once(access, act);
            } catch (Sql.Failure failure) {
                if (tries == MOST_TRIES || !database.isWorthAnotherTry(failure.said())) {
                    throw new StoreUnavailable(database.explain(failure.said()), failure.said());
                }
            }
        }
    }

    private <T> T once(Access access, Act<T> act) {
        try {
            return database.lend(connection -> inTransaction(connection, access, act));
        } catch (SQLException failure) {
            throw new Sql.Failure(failure);
        }
    }

    private <T> T inTransaction(Connection connection, Access access, Act<T> act) throws SQLException {
        connection.setAutoCommit(false);
        boolean kept = false;
        try {
            SqlRecords records =
                    new SqlRecords(database.sql(connection), access.by().force());
            T done = act.on(records);
            records.log(access);
            connection.commit();
            kept = true;
            return done;
        } finally {
            if (!kept) {
                connection.rollback();
            }
        }
    }
}
