package daybook.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.in.FindIncident;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.application.wiring.UnknownStorage;
import daybook.domain.guidance.Force;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestDeploymentTest {

    @Test
    void it_starts_on_the_storage_named_in_the_settings() {
        try (Deployment deployment = RestDeployment.start(new Settings("memory"))) {
            Acting who = new Acting("PC.1", new Force("NORTH"), ActingRole.RECORDER, "to test");

            assertEquals(Optional.empty(), deployment.get(FindIncident.class).find(who, "N/1"));
        }
    }

    @Test
    void it_refuses_a_storage_that_is_not_there_and_lists_those_that_are() {
        Settings settings = new Settings("parchment");

        UnknownStorage refusal = assertThrows(UnknownStorage.class, () -> RestDeployment.start(settings));

        assertTrue(refusal.getMessage().contains("memory"), refusal.getMessage());
    }
}
