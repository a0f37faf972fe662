package daybook.application.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.port.out.IncidentRegister;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class StoragesTest {

    private final Stores ledgers = new Stores(Mockito.mock(IncidentRegister.class), () -> {});
    private final Stores cards = new Stores(Mockito.mock(IncidentRegister.class), () -> {});
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
    void two_storages_of_one_name_are_refused() {
        List<Storage> twins = List.of(storage("cards", cards), storage("cards", ledgers));

        assertThrows(IllegalArgumentException.class, () -> new Storages(twins));
    }

    @Test
    void settings_without_a_storage_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Settings(" "));
    }

    static Storage storage(String name, Stores stores) {
        return new Storage() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Stores open(Settings settings) {
                return stores;
            }
        };
    }
}
