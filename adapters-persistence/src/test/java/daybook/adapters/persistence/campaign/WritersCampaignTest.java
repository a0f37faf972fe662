package daybook.adapters.persistence.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes a record at the same time as others is either told so or finds the change in its place. */
class WritersCampaignTest {

    private static final int CHANGES = Extent.FULL ? 100_000 : 2_000;
    private static final int ENOUGH_FOR_A_SABOTAGE = 200;

    @TempDir
    Path folder;

    @Test
    void eight_writers_on_the_same_records_in_sqlite_lose_no_change() throws InterruptedException {
        assertNoneLost(changed("SQLite", "sqlite:" + folder.resolve("register.db"), CHANGES));
    }

    @Test
    void eight_writers_on_the_same_records_in_postgresql_lose_no_change() throws InterruptedException {
        try (PostgresqlServer server = PostgresqlServer.in(folder.resolve("postgresql"))) {
            server.create("register");
            assertNoneLost(changed("PostgreSQL", server.storage("register"), CHANGES));
        }
    }

    @Test
    void a_register_that_looks_at_no_version_is_caught() throws InterruptedException {
        String sabotaged = Rig.WITHOUT_VERSIONS.upon("sqlite:" + folder.resolve("register.db"));

        assertFalse(
                changed("Sabotaged", sabotaged, ENOUGH_FOR_A_SABOTAGE).lost().isEmpty());
    }

    private static WritersReport changed(String title, String storage, int changes) throws InterruptedException {
        try (Stores stores = Storages.installed().open(new Settings(storage))) {
            return new WritersCampaign(stores.incidentRegister()).change(title, changes);
        }
    }

    private static void assertNoneLost(WritersReport report) {
        System.out.println(report);
        assertEquals(List.of(), report.lost());
        assertEquals(List.of(), report.surplus());
    }
}
