package daybook.adapters.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements for a server that is some way off: what may wait goes there with what is asked next, in one message instead of one for
 * each. The server still runs them one after the other, each on what the one before it left.
 */
final class PipelinedSql extends Sql {

    private final List<Change> waiting = new ArrayList<>();

    PipelinedSql(Connection connection) {
        super(connection);
    }

    @Override
    void later(Change change) {
        waiting.add(change);
    }

    @Override
    void send() {
        if (!waiting.isEmpty()) {
            Change last = waiting.remove(waiting.size() - 1);
            last.rows().accept(update(last.sql(), last.values()));
        }
    }

    @Override
    <T> List<T> query(String sql, Row<T> row, Object... values) {
        if (waiting.isEmpty()) {
            return super.query(sql, row, values);
        }
        try {
            return read(together(sql, values).getResultSet(), row);
        } catch (SQLException failure) {
            throw new Failure(failure);
        }
    }

    @Override
    int update(String sql, Object... values) {
        if (waiting.isEmpty()) {
            return super.update(sql, values);
        }
        try {
            return together(sql, values).getUpdateCount();
        } catch (SQLException failure) {
            throw new Failure(failure);
        }
    }

    /** Runs all that waits and then this, and goes on to what this one answers. */
    private PreparedStatement together(String sql, Object... values) throws SQLException {
        List<Change> sent = List.copyOf(waiting);
        waiting.clear();
        StringBuilder all = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        for (Change change : sent) {
            all.append(change.sql()).append("; ");
            parameters.addAll(List.of(change.values()));
        }
        parameters.addAll(List.of(values));
        PreparedStatement statement = prepared(all.append(sql).toString(), parameters.toArray());
        statement.execute();
        for (Change change : sent) {
            change.rows().accept(statement.getUpdateCount());
            statement.getMoreResults();
        }
        return statement;
    }
}
