package daybook.adapters.persistence.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing acknowledged is lost, nothing half recorded, nothing twice, whenever and however often the plug is pulled. */
class KillCampaignTest {

    private static final int SQLITE_KILLS = Extent.FULL ? 1_000 : 15;
    private static final int POSTGRESQL_KILLS = Extent.FULL ? 200 : 6;
    private static final int LANES = Runtime.getRuntime().availableProcessors();
    private static final int ONE_LANE = 1;
    private static final int ENOUGH_FOR_A_SABOTAGE = 8;

    @TempDir
    Path folder;

    @Test
    void a_process_killed_while_it_records_in_sqlite_loses_halves_and_doubles_nothing() throws InterruptedException {
        assertWhole(onSqlite(Rig.ANNOUNCING).kill(SQLITE_KILLS, LANES));
    }

    @Test
    void a_process_or_a_server_killed_while_it_records_in_postgresql_loses_halves_and_doubles_nothing()
            throws InterruptedException {
        try (PostgresqlServer server = PostgresqlServer.in(folder.resolve("postgresql"))) {
            assertWhole(onPostgresql(server, Rig.ANNOUNCING).kill(POSTGRESQL_KILLS, ONE_LANE));
        }
    }

    @Test
    void a_register_that_acknowledges_before_it_commits_is_caught() throws InterruptedException {
        assertFalse(onSqlite(Rig.ACKNOWLEDGING_BEFORE_COMMIT)
                .kill(ENOUGH_FOR_A_SABOTAGE, ONE_LANE)
                .lost()
                .isEmpty());
    }

    @Test
    void a_register_that_commits_its_log_entry_apart_is_caught() throws InterruptedException {
        assertFalse(onSqlite(Rig.IN_TWO_TRANSACTIONS)
                .kill(ENOUGH_FOR_A_SABOTAGE, ONE_LANE)
                .half()
                .isEmpty());
    }

    @Test
    void a_register_that_records_what_comes_again_once_more_is_caught() throws InterruptedException {
        assertFalse(onSqlite(Rig.NOT_IDEMPOTENT)
                .kill(ENOUGH_FOR_A_SABOTAGE, ONE_LANE)
                .twice()
                .isEmpty());
    }

    private KillCampaign onSqlite(Rig rig) {
        return new KillCampaign(
                "SQLite",
                it -> new SqliteSite(folder.resolve("register-" + it + ".db")),
                rig,
                folder.resolve("complaints"));
    }

    private KillCampaign onPostgresql(PostgresqlServer server, Rig rig) {
        return new KillCampaign(
                "PostgreSQL", it -> new PostgresqlSite(server, "register" + it), rig, folder.resolve("complaints"));
    }

    private static void assertWhole(KillReport report) {
        assertEquals(List.of(), report.lost());
        assertEquals(List.of(), report.half());
        assertEquals(List.of(), report.twice());
        assertTrue(report.repetitions() > 0);
    }
}
