package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.contract.AccessLogContract;
import daybook.application.port.out.Access;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlAccessLogOnPostgresqlTest implements AccessLogContract {

    private final List<Stores> opened = new ArrayList<>();

    @Override
    public Office emptyOffice() {
        Stores stores = new PostgresqlStorage()
                .open(new Settings(PostgresqlServer.shared().emptyDatabase()));
        opened.add(stores);
        return new Office(stores.incidentRegister(), stores.accessLog());
    }

    @Test
    void an_act_that_others_overtook_gets_its_place_when_it_commits_and_none_before() throws Exception {
        Office office = emptyOffice();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> slow = thread.submit(() -> office.register().during(access("slow", AT), records -> {
                records.steps("N/1");
                begun.countDown();
                return awaited(overtaken);
            }));
            assertTrue(awaited(begun));
            office.register().during(access("quick", AT.plusSeconds(1)), records -> true);
            assertEquals(1, office.log().sequence(9));
            overtaken.countDown();
            assertTrue(slow.get());

            assertEquals(OptionalLong.empty(), office.log().placeOf(NORTH, "slow"));
            assertEquals(1, office.log().sequence(9));
            assertEquals(OptionalLong.of(0), office.log().placeOf(NORTH, "quick"));
            assertEquals(OptionalLong.of(1), office.log().placeOf(NORTH, "slow"));
        } finally {
            overtaken.countDown();
            thread.shutdownNow();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private static Access access(String id, Instant at) {
        Acting who = new Acting("PC.1", NORTH, ActingRole.RECORDER, "to test");
        return new Access(id, at, who, Operation.FIND_INCIDENT, "");
    }

    @AfterEach
    void close() {
        opened.forEach(Stores::close);
    }
}
