package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.wiring.Storages;
import org.junit.jupiter.api.Test;

class MemoryStorageTest {

    @Test
    void it_is_installed_by_being_on_the_class_path() {
        assertTrue(Storages.installed().names().contains("memory"));
    }
}
