package daybook.adapters.persistence;

class FolderRegisterKeysOnSqliteTest extends FolderRegisterKeysTest {

    @Override
    String emptyStore() {
        return "sqlite:" + folder.resolve("register.db");
    }
}
