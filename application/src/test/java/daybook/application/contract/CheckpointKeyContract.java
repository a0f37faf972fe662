package daybook.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.accesslog.Checkpoint;
import daybook.application.accesslog.CheckpointKeys;
import daybook.application.accesslog.CheckpointSigner;
import daybook.application.accesslog.MerkleTree;
import daybook.application.port.out.CheckpointKey;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every keeper of the key for checkpoints promises. */
public interface CheckpointKeyContract {

    /** A keeper that has no key yet. */
    CheckpointKey noKey();

    @Test
    default void the_key_is_always_the_one_that_was_made_first() {
        CheckpointKey key = noKey();

        assertEquals(text(key), text(key));
    }

    @Test
    default void what_is_signed_with_the_one_half_is_verified_with_the_other() {
        CheckpointKey key = noKey();
        Checkpoint checkpoint = Checkpoint.of("daybook/test", MerkleTree.EMPTY, Instant.EPOCH);

        assertTrue(new CheckpointSigner(key.pair())
                .sign(checkpoint)
                .isSignedBy(key.pair().getPublic()));
    }

    @Test
    default void of_several_that_ask_at_once_for_the_first_time_all_get_the_same() throws Exception {
        CheckpointKey key = noKey();
        Callable<String> ask = () -> text(key);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Set<String> got = new HashSet<>();
            for (Future<String> one : threads.invokeAll(Collections.nCopies(8, ask))) {
                got.add(one.get());
            }

            assertEquals(1, got.size());
        } finally {
            threads.shutdownNow();
        }
    }

    private static String text(CheckpointKey key) {
        return CheckpointKeys.text(key.pair().getPrivate())
                + CheckpointKeys.text(key.pair().getPublic());
    }
}
