package daybook.adapters.persistence;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an operator is told when SQLite cannot do something, by the code it answers with. */
final class SqliteTrouble {

    /** An extended code says more in its higher bits: why a file is busy, or which kind of reading failed. */
    private static final int PRIMARY = 0xFF;

    private SqliteTrouble() {}

    static String of(SQLException failure) {
        if (failure instanceof BrokenPromise) {
            return failure.getMessage();
        }
        return switch (primary(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "the register is in use by another process that does not let go of it";
            case SQLITE_FULL -> "the disk of the register is full";
            case SQLITE_READONLY, SQLITE_PERM -> "the register's file can be read and not written";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                "the register's file is damaged or no register; restore it from a backup";
            case SQLITE_CANTOPEN ->
                "the register's file cannot be opened: it or its folder is missing, read-only or closed to this user";
            case SQLITE_ERROR -> "the tables of the register are not as this version expects";
            case SQLITE_MISUSE -> "the register was closed";
            case SQLITE_INTERRUPT -> "it was stopped while it waited for its turn";
            default -> "the register's file cannot be read or written";
        };
    }

    private static SQLiteErrorCode primary(SQLException failure) {
        return failure instanceof SQLiteException said
                ? SQLiteErrorCode.getErrorCode(said.getResultCode().code & PRIMARY)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
