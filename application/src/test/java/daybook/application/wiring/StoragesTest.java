package daybook.application.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.out.AccessLog;
import daybook.application.port.out.CheckpointKey;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.ChildSurvey;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.RegisterKeys;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class StoragesTest {

    private final Stores ledgers = stores(Mockito.mock(IncidentRegister.class), () -> {});
    private final Stores cards = stores(Mockito.mock(IncidentRegister.class), () -> {});
    private final Storages storages = new Storages(List.of(storage("ledgers", ledgers), storage("cards", cards)));

    @Test
    void a_storage_is_chosen_by_its_name() {
        assertSame(cards, storages.open(new Settings("cards")));
        assertSame(ledgers, storages.open(new Settings("ledgers")));
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        UnknownStorage refusal = assertThrows(UnknownStorage.class, () -> storages.open(new Settings("stone")));

        assertEquals("no storage is called \"stone\"; known: cards, ledgers", refusal.getMessage());
    }

    @Test
    void a_storage_says_what_it_can_be_told() {
        assertEquals(List.of("cards:PLACE", "ledgers:PLACE"), storages.forms());
        assertTrue(storages.accept(new Settings("cards:cellar")));
        assertFalse(storages.accept(new Settings("cards")));
        assertFalse(storages.accept(new Settings("stone:cellar")));
    }

    @Test
    void two_storages_of_one_name_are_refused() {
        List<Storage> twins = List.of(storage("cards", cards), storage("cards", ledgers));

        assertThrows(IllegalArgumentException.class, () -> new Storages(twins));
    }

    @Test
    void settings_without_a_storage_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Settings(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://clerk:hunter2@host:5432/daybook, postgresql://clerk:***@host:5432/daybook",
        "postgresql://clerk:hu:nt@e/r2@host/daybook, postgresql://clerk:***@host/daybook",
        "postgresql://:hunter2@host/daybook, postgresql://:***@host/daybook",
        "postgresql://clerk@host:5432/daybook, postgresql://clerk@host:5432/daybook",
        "sqlite:/var/lib/register.db, sqlite:/var/lib/register.db",
        "memory, memory",
    })
    void a_password_is_never_shown(String storage, String shown) {
        Settings settings = new Settings(storage);

        assertEquals(shown, settings.storageShown());
        assertFalse(
                settings.toString().contains("hunter2") || settings.toString().contains("r2@"));
    }

    static Stores stores(IncidentRegister register, Runnable release) {
        return new Stores(
                register,
                Mockito.mock(ChildSurvey.class),
                Mockito.mock(AccessLog.class),
                Mockito.mock(ChildKeys.class),
                Mockito.mock(CheckpointKey.class),
                Mockito.mock(RegisterKeys.class),
                release::run);
    }

    static Storage storage(String name, Stores stores) {
        return new Storage() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String form() {
                return name + ":PLACE";
            }

            @Override
            public boolean accepts(Settings settings) {
                return !settings.storageDetail().isEmpty();
            }

            @Override
            public Stores open(Settings settings) {
                return stores;
            }
        };
    }
}
