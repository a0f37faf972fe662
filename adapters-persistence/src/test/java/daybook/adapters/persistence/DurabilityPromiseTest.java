package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A store that may lose what it acknowledges is not used at all. */
class DurabilityPromiseTest {

    private static final String EXPECTED = "the store does not keep what it acknowledges: expected ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "140023, on, on, on, PostgreSQL 15 or newer",
        "170011, off, on, on, fsync=on",
        "170011, on, off, on, full_page_writes=on",
        "170011, on, on, off, synchronous_commit=on for this role and database",
        "170011, on, on, local, synchronous_commit=on for this role and database",
    })
    void less_than_was_promised_is_refused_on_postgresql(
            int version, String fsync, String fullPageWrites, String synchronousCommit, String expected) {
        PostgresqlPromise less = new PostgresqlPromise(version, fsync, fullPageWrites, synchronousCommit);

        assertEquals(
                EXPECTED + expected,
                assertThrows(BrokenPromise.class, less::require).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "remote_apply", "remote_write"})
    void a_commit_that_waits_for_the_disk_is_enough(String synchronousCommit) {
        assertDoesNotThrow(new PostgresqlPromise(150_000, "on", "on", synchronousCommit)::require);
    }

    @ParameterizedTest
    @CsvSource({
        "3.51.3, wal, 2, 1, SQLite 3.54 or newer",
        "3.54.1, delete, 2, 1, 'a write-ahead log, as there is on a disk of this machine and not on a shared one'",
        "3.54.1, wal, 1, 1, synchronous=FULL",
        "3.54.1, wal, 2, 0, foreign_keys=on",
    })
    void less_than_was_promised_is_refused_on_sqlite(
            String version, String journal, int synchronous, int foreignKeys, String expected) {
        SqlitePromise less = new SqlitePromise(version, journal, synchronous, foreignKeys);

        assertEquals(
                EXPECTED + expected,
                assertThrows(BrokenPromise.class, less::require).getMessage());
    }

    @Test
    void what_we_open_ourselves_is_as_promised() throws SQLException {
        SqliteFile file = new SqliteFile(folder.resolve("register.db"));
        assertDoesNotThrow(file::make);
        try (Connection connection = file.source(Duration.ofSeconds(1)).getConnection()) {
            assertDoesNotThrow(SqlitePromise.of(connection)::require);
        }
    }

    @Test
    void a_connection_without_a_write_ahead_log_is_never_lent() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve("register.db"));
        SqliteDatabase database = new SqliteDatabase(source, Duration.ofSeconds(1));

        assertThrows(BrokenPromise.class, () -> database.lend(connection -> connection));
        assertThrows(BrokenPromise.class, () -> database.lend(connection -> connection));
    }

    @ParameterizedTest
    @CsvSource({
        "alter database %s set synchronous_commit = off",
        "alter database %s set synchronous_commit = local",
        "alter role clerk in database %s set synchronous_commit = off",
    })
    void what_a_server_lowers_for_a_role_or_a_database_is_seen(String lowering) {
        PostgresqlServer server = PostgresqlServer.shared();
        String store = server.emptyDatabase();
        String database = store.substring(store.lastIndexOf('/') + 1);
        server.execute(
                store,
                "do $$ begin if not exists (select from pg_roles where rolname = 'clerk')"
                        + " then create role clerk login; end if; end $$");
        server.execute(store, lowering.formatted(database));

        assertEquals(
                EXPECTED + "synchronous_commit=on for this role and database", refusal(server.at("clerk", database)));
    }

    @Test
    void what_a_server_lowers_while_we_run_is_seen_by_the_next_connection() throws SQLException {
        PostgresqlServer server = PostgresqlServer.shared();
        String store = server.emptyDatabase();
        PostgresqlSource source = new PostgresqlSource(PostgresqlAddress.of(store));
        source.getConnection().close();

        server.execute(
                store,
                "alter database " + store.substring(store.lastIndexOf('/') + 1) + " set synchronous_commit = off");

        assertThrows(BrokenPromise.class, source::getConnection);
    }

    @Test
    void a_server_set_up_to_lose_writes_is_refused() {
        try (PostgresqlServer server = PostgresqlServer.in(folder, "fsync", "off")) {
            String store = server.emptyDatabase();
            assertEquals(EXPECTED + "fsync=on", refusal(store));
        }
        try (PostgresqlServer server = PostgresqlServer.in(folder, "full_page_writes", "off")) {
            assertEquals(EXPECTED + "full_page_writes=on", refusal(server.at("postgres", "register_1")));
        }
    }

    private static String refusal(String store) {
        return assertThrows(StoreUnavailable.class, () -> new PostgresqlStorage().open(new Settings(store)))
                .getMessage();
    }
}
