package daybook.adapters.persistence;

import daybook.application.contract.AccessLogContract;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Stores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqlAccessLogOnSqliteTest implements AccessLogContract {

    @TempDir
    Path folder;

    private final List<Stores> opened = new ArrayList<>();

    @Override
    public Office emptyOffice() {
        Stores stores =
                new SqliteStorage().open(new Settings("sqlite:" + folder.resolve("register-" + opened.size() + ".db")));
        opened.add(stores);
        return new Office(stores.incidentRegister(), stores.accessLog());
    }

    @AfterEach
    void close() {
        opened.forEach(Stores::close);
    }
}
