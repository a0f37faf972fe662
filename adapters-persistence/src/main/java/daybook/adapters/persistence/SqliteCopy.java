package daybook.adapters.persistence;

import daybook.application.accesslog.AccessEntry;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.record.Holdings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A register's file that nobody uses: what it holds, and whether it is whole. */
record SqliteCopy(Path file) {

    static final String NO_BACKUP =
            "expected a whole backup as Daybook makes them, and this is damaged or none; nothing was changed";

    private static final String LATER = "the backup was made by a later version of Daybook: use that one";
    private static final String HISTORY = "flyway_schema_history";

    /**
     * Reads every page of it.
     *
     * @return how many rows each of its tables has
     * @throws StoreUnavailable if it is not a whole register of this version or an earlier one
     */
    Map<String, Long> verified() {
        // Immutable: neither does it lock the file nor make others beside it.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1")) {
            Sql sql = new Sql(connection);
            requireWhole(sql);
            Map<String, Long> rows = rows(sql);
            requireRegister(sql, rows);
            return rows;
        } catch (SQLException | Sql.Failure damaged) {
            throw new StoreUnavailable(NO_BACKUP, damaged);
        }
    }

    /** Adds an entry to its access log, durably, in the file itself and with nothing beside it. */
    void enter(AccessEntry entry) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = delete");
                statement.execute("pragma synchronous = full");
            }
            connection.setAutoCommit(false);
            new SqlEntries(new Sql(connection)).add(entry);
            connection.commit();
        } catch (SQLException | Sql.Failure failure) {
            throw new StoreUnavailable("the restore cannot be entered in the access log; nothing was changed", failure);
        }
    }

    /** How many rows each table has that this connection sees. */
    static Map<String, Long> rows(Sql sql) {
        Map<String, Long> rows = new TreeMap<>();
        String tables = "select name from sqlite_master where type = 'table' and name not like 'sqlite%'";
        for (String table : sql.query(tables, row -> row.getString(1))) {
            String count = "select count(*) from \"" + table.replace("\"", "\"\"") + "\"";
            rows.put(table, sql.query(count, row -> row.getLong(1)).get(0));
        }
        return rows;
    }

    static Holdings holdings(Map<String, Long> rows) {
        return new Holdings(
                rows.getOrDefault("incident", 0L),
                rows.getOrDefault("step", 0L),
                rows.getOrDefault("access_entry", 0L));
    }

    private static void requireWhole(Sql sql) {
        List<String> found = sql.query("pragma integrity_check", row -> row.getString(1));
        boolean loose =
                !sql.query("pragma foreign_key_check", row -> row.getString(1)).isEmpty();
        if (!found.equals(List.of("ok")) || loose) {
            throw new StoreUnavailable(NO_BACKUP, null);
        }
    }

    private static void requireRegister(Sql sql, Map<String, Long> rows) {
        if (!rows.containsKey("incident") || !rows.containsKey(HISTORY)) {
            throw new StoreUnavailable(NO_BACKUP, null);
        }
        String latest = "select max(cast(version as integer)) from " + HISTORY + " where success";
        if (sql.query(latest, row -> row.getInt(1)).get(0) > Schema.VERSION) {
            throw new StoreUnavailable(LATER, null);
        }
    }
}
