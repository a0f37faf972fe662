package daybook.application.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.AbstractModule;
import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.Provides;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.FindIncident;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.CheckpointKey;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.ChildSurvey;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.RegisterKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.domain.guidance.Force;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class DeploymentTest {

    private final AtomicInteger releases = new AtomicInteger();
    private final IncidentRegister register = Mockito.mock(IncidentRegister.class);
    private final Storages storages = new Storages(
            List.of(StoragesTest.storage("cards", StoragesTest.stores(register, releases::incrementAndGet))));
    private final Settings settings = new Settings("cards");

    @Test
    void the_chosen_storage_is_the_one_that_is_asked() {
        Acting who = new Acting("PC.1", new Force("NORTH"), ActingRole.RECORDER, "to test");
        try (Deployment deployment = Deployment.start(storages, settings)) {
            deployment.get(FindIncident.class).find(who, "N/1");
        }

        Mockito.verify(register).during(Mockito.any(), Mockito.any());
    }

    @Test
    void nobody_gets_round_the_use_cases_to_the_register() {
        try (Deployment deployment = Deployment.start(storages, settings)) {
            assertThrows(ConfigurationException.class, () -> deployment.get(IncidentRegister.class));
        }
    }

    @Test
    void the_assessment_of_incidents_is_wired() {
        try (Deployment deployment = Deployment.start(storages, settings)) {
            assertNotNull(deployment.get(AssessIncident.class));
        }
    }

    @Test
    void closing_releases_the_storage_once() {
        Deployment.start(storages, settings).close();

        assertEquals(1, releases.get());
    }

    @Test
    void closing_sequences_the_log_and_whatever_becomes_of_that_releases_the_storage() {
        AccessLog log = Mockito.mock(AccessLog.class);
        Mockito.when(log.sequence(Mockito.anyInt()))
                .thenReturn(3)
                .thenThrow(new StoreUnavailable("the disk of the register is full", null));
        Stores stores = new Stores(
                register,
                Mockito.mock(ChildSurvey.class),
                log,
                Mockito.mock(ChildKeys.class),
                Mockito.mock(CheckpointKey.class),
                Mockito.mock(RegisterKeys.class),
                releases::incrementAndGet);
        Storages kept = new Storages(List.of(StoragesTest.storage("cards", stores)));

        Deployment.start(kept, settings).close();
        Deployment.start(kept, settings).close();

        Mockito.verify(log, Mockito.times(2)).sequence(Mockito.anyInt());
        assertEquals(2, releases.get());
    }

    @Test
    void what_an_adapter_binds_is_wired_upon_the_application() {
        AbstractModule desk = new AbstractModule() {
            @Provides
            Desk desk(AssessIncident incidents) {
                return new Desk(incidents);
            }
        };

        try (Deployment deployment = Deployment.start(storages, settings, desk)) {
            assertSame(
                    deployment.get(AssessIncident.class),
                    deployment.get(Desk.class).incidents());
        }
    }

    @Test
    void what_nobody_bound_is_not_made_up() {
        try (Deployment deployment = Deployment.start(storages, settings)) {
            assertThrows(ConfigurationException.class, () -> deployment.get(Unbound.class));
        }
    }

    @Test
    void wiring_that_fails_leaves_no_storage_open() {
        AbstractModule broken = new AbstractModule() {
            @Override
            protected void configure() {
                bind(Desk.class);
            }
        };

        assertThrows(CreationException.class, () -> Deployment.start(storages, settings, broken));

        assertEquals(1, releases.get());
    }

    record Desk(AssessIncident incidents) {}

    static final class Unbound {}
}
