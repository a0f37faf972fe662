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
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
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
        backup().restoreFrom(copies.resolve("copy"), true);
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

        backup().restoreFrom(copy, true);
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
        return assertThrows(StoreUnavailable.class, () -> backup().restoreFrom(file, true))
                .getMessage();
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
