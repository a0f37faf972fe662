package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.contract.RegisterBackupContract;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.RegisterBackup;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRegisterBackupTest implements RegisterBackupContract {

    @TempDir
    private Path folder;

    @TempDir
    private Path copies;

    private Optional<Stores> stores = Optional.empty();

    @Override
    public RegisterBackup backup() {
        return Storages.installed().backup(settings());
    }

    @Override
    public IncidentRegister opened() {
        if (stores.isEmpty()) {
            stores = Optional.of(Storages.installed().open(settings()));
        }
        return stores.get().incidentRegister();
    }

    @AfterEach
    @Override
    public void close() {
        stores.ifPresent(Stores::close);
        stores = Optional.empty();
    }

    @Override
    public Path folder() {
        return copies;
    }

    @Override
    public Path register() {
        return folder.resolve("it's a register.db");
    }

    @Test
    void only_its_owner_may_read_a_copy_and_what_is_restored_from_it() throws IOException {
        opened();
        close();
        backup().copyTo(copies.resolve("copy"));
        Files.setPosixFilePermissions(copies.resolve("copy"), PosixFilePermissions.fromString("rw-r--r--"));
        backup().restoreFrom(copies.resolve("copy"), true, RegisterBackupContract.restoring());
        backup().copyTo(copies.resolve("another"));

        assertEquals("rw-------", permissions(register()));
        assertEquals("rw-------", permissions(copies.resolve("another")));
    }

    @Test
    void a_register_is_no_backup_of_itself() {
        opened();

        assertTrue(refusal(register()).contains("expected a whole backup"));
    }

    @Test
    void the_tables_of_a_later_version_are_not_restored() throws SQLException, IOException {
        opened();
        close();
        change(register(), "update flyway_schema_history set version = '99'");
        Path copy = Files.copy(register(), copies.resolve("copy"));
        Seal.add(copy);

        assertTrue(refusal(copy).contains("later version"));
    }

    @Test
    void a_database_of_something_else_is_not_restored() throws SQLException, IOException {
        Path copy = copies.resolve("copy");
        change(copy, "create table other (id integer)");
        Seal.add(copy);

        assertTrue(refusal(copy).contains("expected a whole backup"));
    }

    @Test
    void a_byte_that_turned_is_seen_wherever_it_stands() throws IOException {
        opened();
        close();
        Path copy = copies.resolve("copy");
        backup().copyTo(copy);
        byte[] bytes = Files.readAllBytes(copy);
        for (int at = bytes.length - 1; at >= 0; at -= 997) {
            bytes[at] ^= 1;
            Files.write(copy, bytes);
            refusal(copy);
            bytes[at] ^= 1;
        }
        Files.write(copy, bytes);

        backup().restoreFrom(copy, true, RegisterBackupContract.restoring());
    }

    @Test
    void what_a_killed_run_left_is_taken_away_by_the_next_and_nothing_piles_up() throws IOException {
        opened();
        close();
        for (String left : List.of(".daybook.part", ".daybook.part-journal", ".daybook.part-wal")) {
            Files.writeString(copies.resolve(left), "half a copy of something else");
            Files.writeString(folder.resolve(left), "half a copy of something else");
        }

        backup().copyTo(copies.resolve("copy"));
        backup().restoreFrom(copies.resolve("copy"), true, RegisterBackupContract.restoring());

        assertEquals(List.of(".daybook.lock", "copy"), names(copies));
        assertEquals(
                List.of(".daybook.lock", "it's a register.db"),
                names(folder).stream().filter(it -> !it.endsWith("-lock")).toList());
        opened();
    }

    @Test
    void half_a_copy_is_no_backup() throws IOException {
        opened();
        close();
        backup().copyTo(copies.resolve("copy"));
        byte[] whole = Files.readAllBytes(copies.resolve("copy"));
        Path half = Files.write(copies.resolve(".daybook.part"), Arrays.copyOf(whole, whole.length - 40));

        assertTrue(refusal(half).contains("expected a whole backup"));
    }

    @Test
    void a_backup_that_fails_takes_its_half_away() throws IOException {
        opened();
        close();
        byte[] bytes = Files.readAllBytes(register());
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0x55);
        Files.write(register(), bytes);

        assertThrows(StoreUnavailable.class, () -> backup().copyTo(copies.resolve("copy")));

        assertEquals(List.of(".daybook.lock"), names(copies));
    }

    @Test
    void of_two_who_copy_into_one_folder_the_second_is_refused_and_spoils_nothing() throws IOException {
        opened();
        close();
        try (NewFile first = new NewFile(copies.resolve("first"))) {
            Files.writeString(first.making(), "in the making");

            String refused = assertThrows(StoreUnavailable.class, () -> backup().copyTo(copies.resolve("second")))
                    .getMessage();

            assertTrue(refused.startsWith("another copy is being made"), refused);
            assertEquals("in the making", Files.readString(first.making()));
        }
        backup().copyTo(copies.resolve("second"));
    }

    @Test
    void a_folder_that_is_missing_is_made_for_its_owner_alone() throws IOException {
        opened();
        close();
        backup().copyTo(copies.resolve("copy"));
        Path elsewhere = folder.resolve("new/and deeper/register.db");

        at(elsewhere).restoreFrom(copies.resolve("copy"), false, RegisterBackupContract.restoring());

        assertEquals("rwx------", permissions(folder.resolve("new")));
        assertEquals("rwx------", permissions(elsewhere.getParent()));
        assertEquals("rw-------", permissions(elsewhere));
    }

    @Test
    void a_link_in_the_register_s_place_is_followed_and_stays() throws IOException {
        opened();
        close();
        backup().copyTo(copies.resolve("copy"));
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path there = Files.createSymbolicLink(folder.resolve("there.db"), register());
        Path relative = Files.createSymbolicLink(folder.resolve("relative.db"), Path.of("disk/register.db"));
        Path twice = Files.createSymbolicLink(disk.resolve("twice.db"), Path.of("../relative.db"));

        at(there).restoreFrom(copies.resolve("copy"), true, RegisterBackupContract.restoring());
        at(twice).restoreFrom(copies.resolve("copy"), false, RegisterBackupContract.restoring());

        for (Path link : List.of(there, relative, twice)) {
            assertTrue(Files.isSymbolicLink(link), link::toString);
        }
        assertTrue(Files.isRegularFile(disk.resolve("register.db"), LinkOption.NOFOLLOW_LINKS));
        assertEquals(2, at(twice).copyTo(copies.resolve("after")).logEntries() + 1);
    }

    @Test
    void links_that_lead_in_a_circle_are_refused_and_stay() throws IOException {
        opened();
        close();
        backup().copyTo(copies.resolve("copy"));
        Path one = Files.createSymbolicLink(folder.resolve("one.db"), Path.of("other.db"));
        Path other = Files.createSymbolicLink(folder.resolve("other.db"), Path.of("one.db"));

        assertThrows(
                StoreUnavailable.class,
                () -> at(one).restoreFrom(copies.resolve("copy"), true, RegisterBackupContract.restoring()));

        assertTrue(Files.isSymbolicLink(one) && Files.isSymbolicLink(other));
    }

    @Test
    void what_other_storages_have_to_say_of_backups_is_said() {
        Storages storages = Storages.installed();

        String postgresql = assertThrows(
                        StoreUnavailable.class, () -> storages.backup(new Settings("postgresql://nowhere/daybook")))
                .getMessage();
        assertTrue(postgresql.contains("pg_dump"), postgresql);
        assertFalse(postgresql.contains("nowhere"), postgresql);
        assertThrows(StoreUnavailable.class, () -> storages.backup(new Settings("memory")));
    }

    private String refusal(Path file) {
        return assertThrows(
                        StoreUnavailable.class,
                        () -> backup().restoreFrom(file, true, RegisterBackupContract.restoring()))
                .getMessage();
    }

    private static RegisterBackup at(Path register) {
        return Storages.installed().backup(new Settings("sqlite:" + register));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private Settings settings() {
        return new Settings("sqlite:" + register());
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void change(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
            statement.execute(sql);
        }
    }
}
