package daybook.adapters.persistence.campaign;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the tables, read without Daybook, each by the reference of a record.
 *
 * @param versions the version that the index says a record is at
 * @param steps how many steps it has
 * @param notices how many notices it gave
 * @param outgoing how many of them wait to be told to the national database
 * @param entries how many times the access log says it was recorded or found recorded already
 * @param complaints what the database finds wrong with itself
 */
record Tables(
        Map<String, Integer> versions,
        Map<String, Integer> steps,
        Map<String, Integer> notices,
        Map<String, Integer> outgoing,
        Map<String, Integer> entries,
        List<String> complaints) {

    private static final String RECORD = "record ";

    static Tables of(Site site) {
        try (Connection connection = site.connection()) {
            return new Tables(
                    counted(connection, "select reference, version from incident"),
                    counted(connection, "select reference, count(*) from step group by reference"),
                    counted(connection, "select reference, count(*) from notice group by reference"),
                    counted(connection, "select reference, count(*) from outgoing_notice group by reference"),
                    entries(connection),
                    site.complaints(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, Integer> counted(Connection connection, String query) throws SQLException {
        Map<String, Integer> counted = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counted;
    }

    private static Map<String, Integer> entries(Connection connection) throws SQLException {
        Map<String, Integer> entries = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select what from access_entry where operation = 'record'")) {
            while (rows.next()) {
                rows.getString(1)
                        .lines()
                        .filter(it -> it.startsWith(RECORD))
                        .forEach(it -> entries.merge(it.substring(RECORD.length()), 1, Integer::sum));
            }
        }
        return entries;
    }
}
