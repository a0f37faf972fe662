package daybook.adapters.persistence;

import daybook.application.port.out.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Runs what is to be kept as a whole, again where another came between. */
final class Transactions {

    private static final int MOST_TRIES = 10;

    private final Database database;

    Transactions(Database database) {
        this.database = database;
    }

    /**
     * Runs it once more from its beginning if need be; it does nothing but use the statements.
     *
     * @throws StoreUnavailable if the database cannot be used
     */
    <T> T run(Function<Sql, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return database.lend(connection -> once(connection, work));
            } catch (SQLException failure) {
                if (tries == MOST_TRIES || !database.isWorthAnotherTry(failure)) {
                    throw new StoreUnavailable(database.explain(failure) + "; nothing of this was kept", failure);
                }
            }
        }
    }

    /**
     * Reads what one statement tells, and takes nothing for that: it waits for nobody who writes.
     *
     * @throws StoreUnavailable if the database cannot be used
     */
    <T> T look(Function<Sql, T> question) {
        try {
            return database.lend(connection -> {
                try {
                    return question.apply(database.sql(connection));
                } catch (Sql.Failure failure) {
                    throw failure.said();
                }
            });
        } catch (SQLException failure) {
            throw new StoreUnavailable(database.explain(failure), failure);
        }
    }

    private <T> T once(Connection connection, Function<Sql, T> work) throws SQLException {
        database.begin(connection);
        T done;
        boolean complete = false;
        try {
            Sql sql = database.sql(connection);
            done = work.apply(sql);
            sql.send();
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
