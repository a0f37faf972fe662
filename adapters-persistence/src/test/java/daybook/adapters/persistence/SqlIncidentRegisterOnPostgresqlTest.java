package daybook.adapters.persistence;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.contract.IncidentRegisterContract;
import daybook.application.port.out.IncidentRegister;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Stores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqlIncidentRegisterOnPostgresqlTest implements IncidentRegisterContract {

    @TempDir
    Path folder;

    private final List<Stores> opened = new ArrayList<>();

    @Override
    public IncidentRegister emptyRegister() {
        Stores stores = new PostgresqlStorage()
                .open(new Settings(PostgresqlServer.shared().emptyDatabase())
                        .keys(folder.resolve("keys-" + opened.size()).toString()));
        opened.add(stores);
        return stores.incidentRegister();
    }

    @AfterEach
    void close() {
        opened.forEach(Stores::close);
    }
}
