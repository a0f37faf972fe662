package daybook.adapters.persistence;

import java.sql.SQLException;

/** What an operator is told when PostgreSQL cannot do something, by the state of the standard that it answers with. */
final class PostgresqlTrouble {

    private PostgresqlTrouble() {}

    static String of(SQLException failure) {
        SQLException first = first(failure);
        if (first instanceof BrokenPromise) {
            return first.getMessage();
        }
        String state = first.getSQLState() == null ? "" : first.getSQLState();
        return switch (state) {
            case "3D000" -> "the server has no database of that name";
            case "08004" -> "the database does not let this user in";
            case "42501" -> "the database does not let this user read and write the register's tables";
            case "55P03" -> "another act holds the same record or child for too long";
            default -> byClass(state);
        };
    }

    private static String byClass(String state) {
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57" -> "the database cannot be reached or is restarting";
            case "25" -> "the database can be read and not written";
            case "28" -> "the database does not let this user in";
            case "40" -> "too many acts on the same records at once";
            case "42" -> "the tables of the register are not as this version expects";
            case "53" -> "the database is out of disk, memory or connections";
            case "58", "XX" -> "the database cannot read or write its own files";
            case "" -> "no connection to the database was free in time";
            default -> "the database cannot do this";
        };
    }

    /** The pool tells of a connection that it could not make by what the making failed of. */
    private static SQLException first(SQLException failure) {
        SQLException first = failure;
        while (first.getCause() instanceof SQLException cause) {
            first = cause;
        }
        return first;
    }
}
