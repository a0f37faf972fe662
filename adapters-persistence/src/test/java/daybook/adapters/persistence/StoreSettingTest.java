package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.wiring.RefusedSettings;
import daybook.application.wiring.SettingInForce;
import daybook.application.wiring.SettingsInForce;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code DAYBOOK_STORE} may say. */
class StoreSettingTest {

    /** A storage that the campaigns put beside the others, in tests alone. */
    private static final String FOR_TESTS = "rigged:HOW:STORE, ";

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memory",
                "sqlite:register.db",
                "sqlite:/var/lib/daybook/a register.db",
                "postgresql://db.example/daybook",
                "postgresql://daybook@db.example:5432/daybook",
                "postgresql://daybook:pass:w@rd@one.example:5432,two.example:5432/daybook?sslmode=verify-full",
                "postgresql://daybook@[::1]:5432/daybook",
            })
    void a_place_that_an_installed_storage_can_be_told_is_taken(String store) {
        assertEquals(store, read(store).settings().storage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres",
                "parchment",
                "memory:secret",
                "sqlite",
                "sqlite:",
                "sqlite:/",
                "sqlite:register.db?journal_mode=secret",
                "postgresql",
                "postgresql:secret",
                "postgresql://clerk:secret",
                "postgresql://clerk:secret@host",
                "postgresql://clerk:%secret@host/daybook",
                "postgresql://host/daybook?password=secret",
                "postgresql://host/daybook?options=-c%20synchronous_commit=off",
                "postgresql://host/daybook?socketFactory=secret",
            })
    void anything_else_is_refused_where_it_is_read_and_not_repeated(String store) {
        List<String> lines =
                assertThrows(RefusedSettings.class, () -> read(store)).lines();

        assertEquals(
                List.of("DAYBOOK_STORE: expected one of memory, postgresql://USER@HOST:PORT/DATABASE, " + FOR_TESTS
                        + "sqlite:PATH"),
                lines);
    }

    @Test
    void a_password_is_used_and_never_shown() {
        SettingsInForce settings = read("postgresql://clerk:hun%40ter+2@host/daybook");

        PostgresqlAddress address = PostgresqlAddress.of(settings.settings().storage());
        assertEquals("clerk", address.user());
        assertEquals("hun@ter+2", address.password());
        assertFalse(address.url().contains("hun"));
        assertFalse(address.toString().contains("hun"));
        assertFalse(settings.settings().toString().contains("hun"));
        assertTrue(settings.all().stream()
                .map(SettingInForce::value)
                .anyMatch("postgresql://clerk:***@host/daybook"::equals));
        assertFalse(settings.all().toString().contains("hun"));
    }

    private SettingsInForce read(String store) {
        return SettingsInForce.read(Map.of("DAYBOOK_STORE", store), home, Clock.systemUTC());
    }
}
