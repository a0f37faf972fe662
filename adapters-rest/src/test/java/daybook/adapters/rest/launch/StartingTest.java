package daybook.adapters.rest.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTest {

    @TempDir
    Path folder;

    @Test
    void in_development_too_no_folder_is_made_in_the_place_of_one_that_was_lost() throws IOException {
        String store = "sqlite:" + folder.resolve("register.db");
        Path keys = folder.resolve("keys");
        try (Stores stores = Storages.installed().open(new Settings(store).keys(keys.toString()))) {
            stores.registerKeys().ofPaths();
        }
        Files.move(keys, folder.resolve("elsewhere"));
        StringWriter said = new StringWriter();

        int code = new Starting(
                        Map.of(
                                "DAYBOOK_STORE",
                                store,
                                "DAYBOOK_KEYS",
                                keys.toString(),
                                "DAYBOOK_FORCE",
                                "NORTH",
                                "DAYBOOK_HTTP_PORT",
                                "0",
                                "HOME",
                                folder.toString()),
                        Clock.systemUTC())
                .serve(true, new PrintWriter(said));

        assertEquals(66, code);
        assertTrue(said.toString().contains("DAYBOOK_KEYS"), said::toString);
        assertFalse(Files.exists(keys));
    }

    @Test
    void a_key_store_that_its_password_does_not_open_is_said_to_be_that() throws Exception {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        Path store = folder.resolve("server.p12");
        try (OutputStream out = Files.newOutputStream(store)) {
            empty.store(out, "right".toCharArray());
        }
        Path password = Files.writeString(folder.resolve("password"), "wrong");
        StringWriter said = new StringWriter();

        int code = new Starting(
                        Map.of(
                                "DAYBOOK_STORE",
                                "memory",
                                "DAYBOOK_FORCE",
                                "NORTH",
                                "DAYBOOK_HTTP_PORT",
                                "0",
                                "DAYBOOK_HTTP_TLS_KEYSTORE",
                                store.toString(),
                                "DAYBOOK_HTTP_TLS_PASSWORD_FILE",
                                password.toString(),
                                "HOME",
                                folder.toString()),
                        Clock.systemUTC())
                .serve(true, new PrintWriter(said));

        assertEquals(66, code);
        assertTrue(said.toString().contains("http-tls-password-file"), said::toString);
    }
}
