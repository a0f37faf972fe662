package daybook.application.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.out.StoreUnavailable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

class SteadySequencingTest {

    private final AtomicInteger turns = new AtomicInteger();

    @Test
    void a_turn_follows_two_seconds_after_the_other_and_one_that_fails_is_not_the_last() {
        ScheduledExecutorService hand = Mockito.mock(ScheduledExecutorService.class);
        ArgumentCaptor<Runnable> turn = ArgumentCaptor.forClass(Runnable.class);

        new SteadySequencing(this::failing, turns::incrementAndGet, hand).start();

        Mockito.verify(hand)
                .scheduleWithFixedDelay(
                        turn.capture(), Mockito.eq(0L), Mockito.eq(2_000L), Mockito.eq(TimeUnit.MILLISECONDS));
        turn.getValue().run();
        turn.getValue().run();
        assertEquals(2, turns.get());
    }

    @Test
    void in_each_turn_the_storage_tidies_up() {
        AtomicInteger tidied = new AtomicInteger();
        ScheduledExecutorService hand = Mockito.mock(ScheduledExecutorService.class);
        ArgumentCaptor<Runnable> turn = ArgumentCaptor.forClass(Runnable.class);

        new SteadySequencing(turns::incrementAndGet, tidied::incrementAndGet, hand).start();

        Mockito.verify(hand)
                .scheduleWithFixedDelay(turn.capture(), Mockito.anyLong(), Mockito.anyLong(), Mockito.any());
        turn.getValue().run();
        turn.getValue().run();
        assertEquals(2, tidied.get());
    }

    @Test
    void it_ends_when_it_is_closed() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

        SteadySequencing steady = new SteadySequencing(turns::incrementAndGet, () -> {}, thread);
        steady.start();
        steady.close();

        assertTrue(thread.isShutdown());
    }

    private long failing() {
        turns.incrementAndGet();
        throw new StoreUnavailable("the database is restarting", null);
    }
}
