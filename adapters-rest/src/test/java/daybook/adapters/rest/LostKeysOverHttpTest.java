package daybook.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose folder of keys is lost: it says so, and gives nobody ids that mean nothing tomorrow. */
class LostKeysOverHttpTest {

    @TempDir
    Path folder;

    private Path keys() {
        return folder.resolve("keys");
    }

    private TestServer server(String keys) {
        Settings settings = new Settings("sqlite:" + folder.resolve("register.db"));
        return TestServer.start(
                keys.isEmpty() ? settings : settings.keys(folder.resolve(keys).toString()), TestServer.PATIENT);
    }

    private void assertRefused(String keys) {
        StoreUnavailable refused =
                assertThrows(StoreUnavailable.class, () -> server(keys).close());
        assertTrue(refused.isLasting());
        assertTrue(refused.getMessage().contains("DAYBOOK_KEYS"), refused.getMessage());
    }

    @Test
    void a_server_does_not_start_without_the_keys_of_its_register_and_its_ids_are_as_they_were_once_they_are_back()
            throws IOException {
        String record;
        try (TestServer server = server("keys")) {
            record = Lives.path(Lives.recorded(server.as("recorder"), Lives.report("R-1")));
        }
        Files.move(keys(), folder.resolve("elsewhere"));

        assertRefused("keys");
        assertFalse(Files.exists(keys()));
        assertRefused("");
        Files.createDirectory(keys());
        assertRefused("keys");

        Files.delete(keys());
        Files.move(folder.resolve("elsewhere"), keys());
        try (TestServer server = server("keys")) {
            assertEquals(200, server.as("recorder").get(record).status());
        }
    }

    @Test
    void a_server_does_not_start_with_the_keys_of_another_register() {
        server("keys").close();
        try (TestServer other = TestServer.start(
                new Settings("sqlite:" + folder.resolve("other.db"))
                        .keys(folder.resolve("others").toString()),
                TestServer.PATIENT)) {
            assertEquals(200, other.anybody().get("/health/ready").status());
        }

        assertRefused("others");
    }

    @Test
    void a_server_that_loses_its_keys_is_not_ready_and_tells_nobody_to_come_back_soon() throws IOException {
        try (TestServer server = server("keys")) {
            assertEquals(200, server.anybody().get("/health/ready").status());
            Files.move(keys(), folder.resolve("elsewhere"));

            Reply lost = server.anybody().get("/health/ready");
            assertEquals(503, lost.status());
            assertTrue(lost.body().contains("DAYBOOK_KEYS"), lost.body());
            assertTrue(lost.headers().firstValue("Retry-After").isEmpty());

            Files.move(folder.resolve("elsewhere"), keys());
            assertEquals(200, server.anybody().get("/health/ready").status());
        }
    }

    @Test
    void a_server_on_a_full_disk_is_not_ready_before_an_act_fails_and_comes_back_by_itself() throws IOException {
        try (TestServer server = server("keys")) {
            Files.createSymbolicLink(folder.resolve("register.db-room"), Path.of("/dev/full"));

            Reply full = server.anybody().get("/health/ready");
            assertEquals(503, full.status());
            assertTrue(full.headers().firstValue("Retry-After").isPresent());
            assertEquals(200, server.anybody().get("/health/ready").status());
        }
    }
}
