package daybook.adapters.persistence;

import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.Stores;

/** The stores over one database, with keys in a folder apart from it. */
final class SqlStores {

    private SqlStores() {}

    static Stores of(Database database, KeyFolder keys) {
        return of(database, keys, new SqlAccessLog(database), database::close);
    }

    static Stores of(Database database, KeyFolder keys, SqlAccessLog log, Stores.Hold hold) {
        return new Stores(
                new SqlIncidentRegister(database, new ErasedList(keys)),
                new SqlChildSurvey(database),
                log,
                new FolderChildKeys(keys),
                new FolderCheckpointKey(keys),
                new FolderRegisterKeys(database, keys),
                hold);
    }
}
