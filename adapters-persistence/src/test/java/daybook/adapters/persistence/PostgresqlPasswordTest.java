package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How somebody with a password is let in, and that it is never repeated. */
class PostgresqlPasswordTest {

    private static final String FILE_OF_PASSWORDS = "org.postgresql.pgpassfile";

    @TempDir
    static Path folder;

    private static PostgresqlServer server;

    @BeforeAll
    static void askForPasswords() throws IOException {
        server = PostgresqlServer.in(folder);
        server.emptyDatabase();
        server.execute(
                "postgres", "create role clerk login password 'hun@ter+2'; grant all on database register_1 to clerk");
        server.execute("register_1", "grant all on schema public to clerk");
        Files.writeString(
                folder.resolve("data/pg_hba.conf"), "host all clerk all scram-sha-256\nhost all all all trust\n");
        server.execute("postgres", "select pg_reload_conf()");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void forget() {
        System.clearProperty(FILE_OF_PASSWORDS);
    }

    @Test
    void a_password_in_the_address_lets_in() {
        assertRecords(server.at("clerk:hun%40ter+2", "register_1"), "N1");
    }

    @Test
    void a_password_in_the_file_that_is_for_them_lets_in() throws IOException {
        Path file = Files.writeString(folder.resolve("pgpass"), "localhost:*:register_1:clerk:hun@ter+2\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        System.setProperty(FILE_OF_PASSWORDS, file.toString());

        assertRecords(server.at("clerk", "register_1"), "N2");
    }

    @Test
    void a_wrong_password_and_none_are_refused_and_not_repeated() {
        for (String user : new String[] {"clerk:secret", "clerk"}) {
            StoreUnavailable refused = assertThrows(
                    StoreUnavailable.class,
                    () -> new PostgresqlStorage().open(new Settings(server.at(user, "register_1"))));

            assertEquals("the database does not let this user in", refused.getMessage());
            for (Throwable it = refused; it != null; it = it.getCause()) {
                assertFalse(it.toString().contains("secret"));
            }
        }
    }

    private static void assertRecords(String store, String name) {
        try (Stores stores = new PostgresqlStorage().open(new Settings(store))) {
            SomeActs.record(stores.incidentRegister(), name);
        }
    }
}
