package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a register's file is said clearly, nothing is acknowledged that is not kept, and it comes back by itself. */
class FaultsOfAFileTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final String DAMAGED = "the register's file is damaged or no register; restore it from a backup";
    private static final String NOT_BROUGHT =
            "the register's tables cannot be brought to this version: they were changed"
                    + " by hand, are another program's, or this user may not change them";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("data/register.db");
    }

    @Test
    void what_is_made_is_for_its_owner_alone() throws IOException {
        try (Stores stores = open()) {
            SomeActs.record(stores.incidentRegister(), "N1");

            assertEquals("rwx------", permissions(file.getParent()));
            assertEquals("rw-------", permissions(file));
            assertEquals("rw-------", permissions(Path.of(file + "-wal")));
            assertEquals("rw-------", permissions(Path.of(file + "-lock")));
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_and_used_once_it_can() throws IOException {
        Files.writeString(file.getParent(), "in the way");

        assertEquals("the register's file or its folder cannot be made", refusal());

        Files.delete(file.getParent());
        assertComesBack();
    }

    @Test
    void a_folder_that_nobody_may_write_is_said() {
        file = Path.of("/proc/daybook/register.db");

        assertEquals("the register's file or its folder cannot be made", refusal());
    }

    @Test
    void a_file_that_is_no_register_is_said_and_let_be() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Dear diary, ".repeat(1000));

        assertEquals(DAMAGED, refusal());
        assertEquals("Dear diary, ".repeat(1000), Files.readString(file));
    }

    @Test
    void another_programs_tables_are_said_and_let_be() throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        does("create table recipe (name text)");

        assertEquals(NOT_BROUGHT, refusal());

        does("insert into recipe values ('cake')");
    }

    @ParameterizedTest
    @CsvSource({"0, 16", "16, 100", "100, 4096"})
    void a_header_with_flipped_bytes_is_said_until_the_file_is_restored(int from, int to) throws IOException {
        byte[] sound = filled();
        Files.write(file, flipped(sound, from, to));

        assertTrue(refusal().startsWith("the register's file "), this::refusal);

        Files.write(file, sound);
        assertEquals(1, found("N7"));
    }

    @Test
    void flipped_pages_are_said_until_the_file_is_restored() throws IOException {
        byte[] sound = filled();
        Files.write(file, flipped(sound, 4096, sound.length));

        assertTrue(assertThrows(StoreUnavailable.class, () -> found("N7"))
                .getMessage()
                .startsWith(DAMAGED));

        Files.write(file, sound);
        assertEquals(1, found("N7"));
    }

    @Test
    void tables_of_a_later_version_are_said_and_let_be() throws IOException, SQLException {
        byte[] sound = filled();
        does("update flyway_schema_history set version = '99'");

        assertEquals("the register was made by a later version of Daybook: use that one", refusal());

        Files.write(file, sound);
        assertEquals(1, found("N7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update flyway_schema_history set success = 0",
                "drop table flyway_schema_history",
                "delete from flyway_schema_history",
            })
    void tables_brought_forward_by_half_are_said_until_the_file_is_restored(String half)
            throws IOException, SQLException {
        byte[] sound = filled();
        does(half);

        assertEquals(NOT_BROUGHT, refusal());

        Files.write(file, sound);
        assertEquals(1, found("N7"));
    }

    @Test
    void a_table_that_is_missing_is_said() throws IOException, SQLException {
        filled();
        does("drop table access_entry");

        assertEquals(
                "the tables of the register are not as this version expects; nothing of this was kept",
                assertThrows(StoreUnavailable.class, () -> found("N7")).getMessage());
    }

    @Test
    void a_full_disk_is_said_and_used_once_there_is_room() throws SQLException {
        open().close();
        assertSaidAndOver("pragma max_page_count = 1", "the disk of the register is full");
    }

    @Test
    void a_file_that_can_only_be_read_is_said_and_used_once_it_can_be_written() throws SQLException {
        open().close();
        assertSaidAndOver("pragma query_only = on", "the register's file can be read and not written");
    }

    @Test
    void another_process_that_does_not_let_go_is_said_and_waited_for_no_longer_than_our_patience() throws SQLException {
        try (Stores stores = open();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");

            assertEquals(
                    "the register is in use by another process that does not let go of it; nothing of this was kept",
                    refusalBy(stores.incidentRegister()));

            statement.execute("rollback");
            SomeActs.record(stores.incidentRegister(), "N1");
        }
    }

    @Test
    void an_act_that_does_not_end_is_said_to_those_who_wait() throws InterruptedException {
        try (Stores stores = open()) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            Thread slow = new Thread(() -> stores.incidentRegister().during(SomeActs.access("slow"), records -> {
                begun.countDown();
                return isEnded(end);
            }));
            slow.start();
            begun.await();

            assertTrue(refusalBy(stores.incidentRegister()).startsWith("the register is in use"));

            Thread.currentThread().interrupt();
            assertEquals(
                    "it was stopped while it waited for its turn; nothing of this was kept",
                    refusalBy(stores.incidentRegister()));
            assertTrue(Thread.interrupted());
            end.countDown();
            slow.join();
            SomeActs.record(stores.incidentRegister(), "N1");
        }
    }

    @Test
    void closing_waits_for_the_act_at_work_and_lets_none_begin_after_it() throws InterruptedException {
        Stores stores = open();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Integer> seen = new AtomicReference<>();
        Thread act = new Thread(() -> seen.set(stores.incidentRegister().during(SomeActs.access("slow"), records -> {
            begun.countDown();
            return SomeActs.RECORD.on("N1").on(records) ? 1 : 0;
        })));
        act.start();
        begun.await();

        stores.close();
        act.join();

        assertEquals(1, seen.get());
        assertEquals("the register was closed; nothing of this was kept", refusalBy(stores.incidentRegister()));
        assertEquals(1, found("N1"));
    }

    @Test
    void a_refused_step_leaves_the_register_as_it_was() {
        try (Stores stores = open()) {
            SomeActs.record(stores.incidentRegister(), "N1");

            assertThrows(ChangedMeanwhile.class, () -> SomeActs.record(stores.incidentRegister(), "N1"));

            assertEquals(1, SomeActs.steps(stores.incidentRegister(), "N1"));
        }
    }

    @Test
    void nothing_is_acknowledged_into_a_file_that_was_taken_away_from_a_register_that_runs() throws IOException {
        try (Stores stores = open()) {
            SomeActs.record(stores.incidentRegister(), "N1");
            Files.move(file, folder.resolve("elsewhere"));

            assertTrue(refusalBy(stores.incidentRegister()).endsWith("nothing of this was kept"));

            Files.move(folder.resolve("elsewhere"), file);
            SomeActs.record(stores.incidentRegister(), "N2");
        }
    }

    @Test
    void a_file_that_is_gone_is_not_made_anew_under_a_register_that_runs() throws IOException {
        open().close();
        DataSource source = new SqliteFile(file).source(PATIENCE);
        Files.move(file, folder.resolve("elsewhere"));

        try (SqliteDatabase database = new SqliteDatabase(source, PATIENCE)) {
            IncidentRegister register = new SqlIncidentRegister(database);
            assertEquals(
                    "the register's file cannot be opened: it or its folder is missing, read-only or closed to this user; nothing of"
                            + " this was kept",
                    refusalBy(register));
            assertFalse(Files.exists(file));

            Files.move(folder.resolve("elsewhere"), file);
            SomeActs.record(register, "N1");
        }
    }

    private void assertSaidAndOver(String cause, String said) throws SQLException {
        AtomicReference<String> first = new AtomicReference<>(cause);
        DataSource sound = new SqliteFile(file).source(PATIENCE);
        DataSource troubled = FaultyConnections.each(sound, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(first.get());
            }
        });
        try (SqliteDatabase database = new SqliteDatabase(troubled, PATIENCE)) {
            IncidentRegister register = new SqlIncidentRegister(database);
            String big = "N".repeat(20);

            assertTrue(refusalOfMuch(register, big).startsWith(said), () -> refusalOfMuch(register, big));

            first.set("select 1");
            assertEquals(0, SomeActs.steps(register, big));
            SomeActs.record(register, big);
            assertEquals(1, SomeActs.steps(register, big));
        }
    }

    /** Adds so much that no page has room for it. */
    private static String refusalOfMuch(IncidentRegister register, String name) {
        return assertThrows(
                        StoreUnavailable.class,
                        () -> register.during(SomeActs.access("much"), records -> {
                            SomeActs.RECORD.on(name).on(records);
                            records.note(List.of(
                                    new daybook.application.port.out.StoredNotice(name, name, "x".repeat(50_000))));
                            return true;
                        }))
                .getMessage();
    }

    private void assertComesBack() {
        try (Stores stores = open()) {
            SomeActs.record(stores.incidentRegister(), "N1");
        }
        assertEquals(1, found("N1"));
    }

    private static String refusalBy(IncidentRegister register) {
        return assertThrows(StoreUnavailable.class, () -> SomeActs.record(register, "N9"))
                .getMessage();
    }

    private String refusal() {
        return assertThrows(StoreUnavailable.class, this::open).getMessage();
    }

    private Stores open() {
        return SqliteStorage.open(file, new KeyFolder(""), PATIENCE);
    }

    private int found(String name) {
        try (Stores stores = open()) {
            return SomeActs.steps(stores.incidentRegister(), name);
        }
    }

    /** A register with some records in it, and its bytes. */
    private byte[] filled() throws IOException {
        try (Stores stores = open()) {
            List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7")
                    .forEach(it -> SomeActs.record(stores.incidentRegister(), it));
        }
        return Files.readAllBytes(file);
    }

    private static byte[] flipped(byte[] sound, int from, int to) {
        byte[] flipped = Arrays.copyOf(sound, sound.length);
        for (int i = from; i < to; i++) {
            flipped[i] = (byte) ~flipped[i];
        }
        return flipped;
    }

    private void does(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isEnded(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
