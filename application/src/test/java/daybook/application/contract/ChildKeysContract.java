package daybook.application.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import daybook.application.port.out.ChildKeys;
import daybook.domain.guidance.Force;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every keeper of keys promises. */
public interface ChildKeysContract {

    Force NORTH = new Force("NORTH");
    Force SOUTH = new Force("SOUTH");

    String MARKS = "marks";
    String OTHER_MARKS = "marks-0123456789abcdef0123456789abcdef";

    /** A keeper that has no key yet. */
    ChildKeys noKeys();

    @Test
    default void a_child_keeps_the_key_it_was_given_first() {
        ChildKeys keys = noKeys();

        byte[] first = keys.forChild(NORTH, "CH-1").getEncoded();

        assertEquals(ChildKeys.LENGTH, first.length);
        assertArrayEquals(first, keys.forChild(NORTH, "CH-1").getEncoded());
        assertArrayEquals(first, keys.ofChild(NORTH, "CH-1").orElseThrow().getEncoded());
    }

    @Test
    default void each_child_of_each_force_has_a_key_of_its_own() {
        ChildKeys keys = noKeys();

        List<byte[]> all = List.of(
                keys.forChild(NORTH, "CH-1").getEncoded(),
                keys.forChild(NORTH, "CH-2").getEncoded(),
                keys.forChild(SOUTH, "CH-1").getEncoded(),
                keys.forMarks(MARKS).getEncoded(),
                keys.forMarks(OTHER_MARKS).getEncoded());

        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(Arrays.equals(all.get(i), all.get(j)));
            }
        }
    }

    @Test
    default void looking_for_a_key_makes_none() {
        ChildKeys keys = noKeys();

        assertEquals(Optional.empty(), keys.ofChild(NORTH, "CH-1"));
        assertEquals(Optional.empty(), keys.ofChild(NORTH, "CH-1"));
    }

    @Test
    default void a_destroyed_key_does_not_come_back() {
        ChildKeys keys = noKeys();
        byte[] destroyed = keys.forChild(NORTH, "CH-1").getEncoded();
        byte[] other = keys.forChild(NORTH, "CH-2").getEncoded();

        keys.destroy(NORTH, "CH-1");
        keys.destroy(NORTH, "CH-1");

        assertEquals(Optional.empty(), keys.ofChild(NORTH, "CH-1"));
        assertFalse(Arrays.equals(destroyed, keys.forChild(NORTH, "CH-1").getEncoded()));
        assertArrayEquals(other, keys.ofChild(NORTH, "CH-2").orElseThrow().getEncoded());
    }

    @Test
    default void a_key_for_marks_is_the_same_under_its_name_until_it_is_destroyed() {
        ChildKeys keys = noKeys();
        assertEquals(Optional.empty(), keys.ofMarks(MARKS));
        byte[] made = keys.forMarks(MARKS).getEncoded();
        byte[] other = keys.forMarks(OTHER_MARKS).getEncoded();

        assertArrayEquals(made, keys.forMarks(MARKS).getEncoded());
        assertArrayEquals(made, keys.ofMarks(MARKS).orElseThrow().getEncoded());

        keys.destroyMarks(MARKS);
        keys.destroyMarks(MARKS);
        assertEquals(Optional.empty(), keys.ofMarks(MARKS));
        assertArrayEquals(other, keys.ofMarks(OTHER_MARKS).orElseThrow().getEncoded());
        assertFalse(Arrays.equals(made, keys.forMarks(MARKS).getEncoded()));
    }

    @Test
    default void of_several_that_ask_at_once_for_a_first_key_all_get_the_same() throws Exception {
        ChildKeys keys = noKeys();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> ask =
                    () -> Arrays.toString(keys.forChild(NORTH, "CH-1").getEncoded());
            Set<String> got = new HashSet<>();
            for (Future<String> one : threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask))) {
                got.add(one.get());
            }

            assertEquals(1, got.size());
        } finally {
            threads.shutdownNow();
        }
    }
}
