package daybook.adapters.persistence.campaign;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Inserts the rows of records that stand in one database into another, a transaction for each record, and does nothing else. */
final class BareTransactions {

    /** In an order in which each row finds those it belongs to, with what finds the rows of a record. */
    private static final Map<String, String> TABLES = tables();

    private final Connection source;
    private final Connection target;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    BareTransactions(Connection source, Connection target) throws SQLException {
        this.source = source;
        this.target = target;
        target.setAutoCommit(false);
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("child", "child in (select child from notice where reference = ?)");
        tables.put("incident", "reference = ?");
        tables.put("step", "reference = ?");
        tables.put("notice", "reference = ?");
        tables.put("outgoing_notice", "reference = ?");
        tables.put("access_entry", "place is null and at_micros >= %d and what like 'record ' || ? || '%%'");
        return tables;
    }

    /** The rows of each of these records, that were entered since a moment: so that not every entry of the log is looked at for each. */
    List<Rows> read(List<String> references, Instant since) throws SQLException {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, since);
        List<Rows> all = new ArrayList<>();
        for (String reference : references) {
            Rows rows = new Rows(new LinkedHashMap<>());
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                rows.byTable()
                        .put(
                                table.getKey(),
                                rows(table.getKey(), table.getValue().formatted(micros), reference));
            }
            all.add(rows);
        }
        return all;
    }

    private List<List<Object>> rows(String table, String condition, String reference) throws SQLException {
        List<List<Object>> found = new ArrayList<>();
        try (PreparedStatement query = source.prepareStatement("select * from " + table + " where " + condition)) {
            query.setString(1, reference);
            try (ResultSet rows = query.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(rows.getObject(column));
                    }
                    found.add(row);
                }
            }
        }
        return found;
    }

    /** Inserts all rows of one record and commits. */
    void insert(Rows rows) throws SQLException {
        for (Map.Entry<String, List<List<Object>>> table : rows.byTable().entrySet()) {
            for (List<Object> row : table.getValue()) {
                PreparedStatement insert = insert(table.getKey(), row.size());
                for (int column = 0; column < row.size(); column++) {
                    insert.setObject(column + 1, row.get(column));
                }
                insert.executeUpdate();
            }
        }
        target.commit();
    }

    private PreparedStatement insert(String table, int columns) throws SQLException {
        PreparedStatement known = inserts.get(table);
        if (known == null) {
            String values = String.join(", ", Collections.nCopies(columns, "?"));
            known = target.prepareStatement("insert into " + table + " values (" + values + ") on conflict do nothing");
            inserts.put(table, known);
        }
        return known;
    }

    /** The rows of one record by table. */
    record Rows(Map<String, List<List<Object>>> byTable) {}
}
