package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.in.FindIncident;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.UnknownStorage;
import daybook.domain.guidance.Force;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompositionTest {

    static List<Class<?>> drivingAdapters() {
        return Codebase.MAIN.stream()
                .filter(type -> type.getPackageName().startsWith("daybook.adapters."))
                .filter(type -> type.getSimpleName().endsWith("Deployment"))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    static Stream<Arguments> pairs() {
        return drivingAdapters().stream()
                .flatMap(adapter -> Storages.installed().names().stream()
                        // In a build that packs nothing, a storage of the campaigns' own tests is found beside those
                        // that ship.
                        .filter(storage -> !storage.equals("rigged"))
                        .map(storage -> Arguments.of(adapter, new Settings(at(storage)))));
    }

    /** Where that storage is to keep its records for this test. */
    private static String at(String storage) {
        return switch (storage) {
            case "sqlite" -> "sqlite:target/composition.db";
            case "postgresql" -> PostgresqlServer.shared().emptyDatabase();
            default -> storage;
        };
    }

    @Test
    void each_module_that_drives_the_application_has_one_composition_root() {
        assertEquals(
                List.of("CliDeployment", "RestDeployment"),
                drivingAdapters().stream().map(Class::getSimpleName).sorted().toList());
        assertFalse(Storages.installed().names().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_driving_adapter_starts_on_every_storage(Class<?> adapter, Settings settings) throws Exception {
        try (Deployment deployment = start(adapter, settings)) {
            Acting who = new Acting("PC.1", new Force("NORTH"), ActingRole.RECORDER, "to test");

            assertEquals(Optional.empty(), deployment.get(FindIncident.class).find(who, "N/1"));
        }
    }

    @ParameterizedTest
    @MethodSource("drivingAdapters")
    void a_storage_that_is_not_installed_stops_the_start(Class<?> adapter) {
        InvocationTargetException failure =
                assertThrows(InvocationTargetException.class, () -> start(adapter, new Settings("parchment")));

        assertEquals(UnknownStorage.class, failure.getCause().getClass());
    }

    private static Deployment start(Class<?> adapter, Settings settings) throws ReflectiveOperationException {
        return (Deployment) adapter.getMethod("start", Settings.class).invoke(null, settings);
    }
}
