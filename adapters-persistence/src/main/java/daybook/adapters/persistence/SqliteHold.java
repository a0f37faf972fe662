package daybook.adapters.persistence;

import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Stores;

/**
 * A register's file that is held open. What was erased is not gone from its log while somebody reads an older state, and nobody
 * waits for them: it is tried again until it is.
 */
final class SqliteHold implements Stores.Hold {

    private final Database database;
    private int cleaned;

    SqliteHold(Database database) {
        this.database = database;
    }

    /** By how many were erased it is seen whether anything was since, by this process or another, now or before it began. */
    @Override
    public synchronized void tidy() {
        int erased = new Transactions(database).look(sql -> new SqlErasures(sql).count());
        if (erased != cleaned && database.clean()) {
            cleaned = erased;
        }
    }

    @Override
    public void giveBack() {
        try {
            tidy();
        } catch (StoreUnavailable nothingToTidy) {
            // Whoever closes the file last empties its log too.
        } finally {
            database.close();
        }
    }
}
