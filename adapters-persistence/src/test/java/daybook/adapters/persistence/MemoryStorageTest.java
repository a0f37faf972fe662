package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.out.RegisteredReport;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryStorageTest {

    private final Settings settings = new Settings("memory");

    @Test
    void it_is_installed_by_being_on_the_class_path() {
        assertTrue(Storages.installed().names().contains("memory"));
    }

    @Test
    void every_opening_starts_empty() {
        RegisteredReport report = new RegisteredReport("north", "N/1", "content");
        try (Stores first = Storages.installed().open(settings)) {
            first.incidentRegister().enterOnce(report);
        }

        try (Stores second = Storages.installed().open(settings)) {
            assertEquals(Optional.empty(), second.incidentRegister().find("north", "N/1"));
        }
    }
}
