package daybook.adapters.persistence;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.contract.AccessLogContract;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Stores;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class SqlAccessLogOnPostgresqlTest implements AccessLogContract {

    private final List<Stores> opened = new ArrayList<>();

    @Override
    public Office emptyOffice() {
        Stores stores = new PostgresqlStorage()
                .open(new Settings(PostgresqlServer.shared().emptyDatabase()));
        opened.add(stores);
        return new Office(stores.incidentRegister(), stores.accessLog());
    }

    @AfterEach
    void close() {
        opened.forEach(Stores::close);
    }
}
