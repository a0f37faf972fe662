package daybook.adapters.persistence;

import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.Stores;

/** The stores over one database, with keys in a folder apart from it. */
final class SqlStores {

    private SqlStores() {}

    static Stores of(Database database, KeyFolder keys) {
        return new Stores(
                new SqlIncidentRegister(database, new ErasedList(keys)),
                new SqlAccessLog(database),
                new FolderChildKeys(keys),
                new FolderCheckpointKey(keys),
                database::close);
    }
}
