package daybook.adapters.persistence;

import daybook.application.contract.ChildSurveyContract;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Stores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqlChildSurveyOnSqliteTest implements ChildSurveyContract {

    @TempDir
    Path folder;

    private final List<Stores> opened = new ArrayList<>();

    @Override
    public Surveyed emptyRegister() {
        Stores stores = new SqliteStorage()
                .open(new Settings("sqlite:" + folder.resolve("register-" + opened.size() + ".db"))
                        .keys(folder.resolve("keys-" + opened.size()).toString()));
        opened.add(stores);
        return new Surveyed(stores.incidentRegister(), stores.childSurvey());
    }

    @AfterEach
    void close() {
        opened.forEach(Stores::close);
    }
}
