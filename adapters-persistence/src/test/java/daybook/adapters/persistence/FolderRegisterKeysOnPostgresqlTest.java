package daybook.adapters.persistence;

import daybook.adapters.persistence.server.PostgresqlServer;

class FolderRegisterKeysOnPostgresqlTest extends FolderRegisterKeysTest {

    @Override
    String emptyStore() {
        return PostgresqlServer.shared().emptyDatabase();
    }
}
