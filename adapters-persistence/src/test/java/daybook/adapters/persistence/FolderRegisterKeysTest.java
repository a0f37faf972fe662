package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.contract.RegisterKeysContract;
import daybook.application.port.out.RegisterKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the keys of a register whatever its database is. */
abstract class FolderRegisterKeysTest implements RegisterKeysContract {

    @TempDir
    Path folder;

    private final List<Stores> opened = new ArrayList<>();

    @Override
    public RegisterKeys noKeys() {
        return keys(emptyStore());
    }

    /** Where a register without any row is. */
    abstract String emptyStore();

    @AfterEach
    void close() {
        opened.forEach(Stores::close);
    }

    private RegisterKeys keys(String store) {
        Stores stores = Storages.installed()
                .open(new Settings(store).keys(folder.resolve("keys").toString()));
        opened.add(stores);
        return stores.registerKeys();
    }

    @Test
    void a_key_that_was_made_is_missed_and_not_made_again() throws IOException {
        RegisterKeys keys = noKeys();
        byte[] made = keys.ofPaths();
        Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));

        assertTrue(assertThrows(StoreUnavailable.class, keys::require).isLasting());
        assertTrue(assertThrows(StoreUnavailable.class, keys::ofPaths).isLasting());
        assertFalse(Files.exists(folder.resolve("keys")));

        Files.move(folder.resolve("elsewhere"), folder.resolve("keys"));
        assertArrayEquals(made, keys.ofPaths());
    }

    @Test
    void a_key_of_another_register_is_not_taken_for_this_ones() throws IOException {
        RegisterKeys keys = noKeys();
        keys.ofPaths();
        Files.write(folder.resolve("keys/path-ids"), new byte[RegisterKeys.LENGTH]);

        assertThrows(StoreUnavailable.class, keys::require);
        assertThrows(StoreUnavailable.class, keys::ofPaths);
    }
}
