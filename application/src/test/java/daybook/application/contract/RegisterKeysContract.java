package daybook.application.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.application.port.out.RegisterKeys;
import org.junit.jupiter.api.Test;

/** What every keeper of a register's keys promises. */
public interface RegisterKeysContract {

    /** The keys of a register that needed none yet. */
    RegisterKeys noKeys();

    @Test
    default void the_key_for_paths_is_always_the_one_that_was_made_first() {
        RegisterKeys keys = noKeys();
        byte[] first = keys.ofPaths().clone();

        assertEquals(RegisterKeys.LENGTH, first.length);
        assertArrayEquals(first, keys.ofPaths());
    }

    @Test
    default void whoever_is_handed_the_key_does_not_change_it() {
        RegisterKeys keys = noKeys();
        byte[] first = keys.ofPaths().clone();

        keys.ofPaths()[0]++;

        assertArrayEquals(first, keys.ofPaths());
    }

    @Test
    default void keys_that_are_there_or_were_never_made_are_not_missed() {
        RegisterKeys keys = noKeys();
        assertDoesNotThrow(keys::require);
        keys.ofPaths();
        assertDoesNotThrow(keys::require);
    }
}
