package daybook.adapters.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Statements on one connection. Values are parameters, always. A statement is prepared once and kept for the next time. */
class Sql {

    private static final int MOST_KEPT = 100;

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Reads rows. */
    <T> List<T> query(String sql, Row<T> row, Object... values) {
        try {
            return read(prepared(sql, values).executeQuery(), row);
        } catch (SQLException failure) {
            throw new Failure(failure);
        }
    }

    /** Reads rows to their end. */
    static <T> List<T> read(ResultSet answer, Row<T> row) throws SQLException {
        try (ResultSet rows = answer) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row.read(rows));
            }
            return read;
        }
    }

    /** Changes rows and says how many. */
    int update(String sql, Object... values) {
        try {
            return prepared(sql, values).executeUpdate();
        } catch (SQLException failure) {
            throw new Failure(failure);
        }
    }

    /** Changes rows before whatever is asked next, and before the act ends. It may be sent together with that. */
    final void later(String sql, Object... values) {
        later(new Change(sql, values, rows -> {}));
    }

    /** The same, and looks at how many rows it changed once that is known. */
    void later(Change change) {
        change.rows().accept(update(change.sql(), change.values()));
    }

    /** Sends what waits to be sent. */
    void send() {
        // Here nothing waits.
    }

    /** So many of these, as in {@code (?, ?), (?, ?)}: what is told of several rows at once is told in one statement. */
    static String each(int many, String values) {
        return String.join(", ", Collections.nCopies(many, values));
    }

    /** A statement with its values, not run yet. */
    final PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = kept.get(sql);
        if (known == null) {
            forgetIfMany();
            known = connection.prepareStatement(sql);
            kept.put(sql, known);
        }
        return known;
    }

    private void forgetIfMany() throws SQLException {
        if (kept.size() == MOST_KEPT) {
            for (PreparedStatement statement : kept.values()) {
                statement.close();
            }
            kept.clear();
        }
    }

    /**
     * A change that may wait.
     *
     * @param sql the statement
     * @param values its parameters
     * @param rows takes how many rows it changed
     */
    record Change(String sql, Object[] values, IntConsumer rows) {

        @Override
        public String toString() {
            return "Change[masked]";
        }
    }

    /** Makes a value of a row. */
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** What the database said, on its way out of an act. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException said;

        Failure(SQLException said) {
            super(null, said, false, false);
            this.said = said;
        }

        SQLException said() {
            return said;
        }
    }
}
