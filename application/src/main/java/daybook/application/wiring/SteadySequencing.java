package daybook.application.wiring;

import daybook.application.port.in.SequenceLog;
import daybook.application.port.out.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sequences the access log again and again for as long as a deployment runs, and lets its storage tidy up. */
public final class SteadySequencing implements AutoCloseable {

    /** From the end of one turn to the beginning of the next. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    private final SequenceLog sequence;
    private final Runnable tidy;
    private final ScheduledExecutorService turns;

    SteadySequencing(SequenceLog sequence, Runnable tidy, ScheduledExecutorService turns) {
        this.sequence = sequence;
        this.tidy = tidy;
        this.turns = turns;
    }

    /** Starts it for a deployment; close it before the deployment. */
    public static SteadySequencing of(Deployment deployment) {
        SteadySequencing steady = new SteadySequencing(
                deployment.get(SequenceLog.class),
                deployment::tidy,
                Executors.newSingleThreadScheduledExecutor(SteadySequencing::inTheBackground));
        steady.start();
        return steady;
    }

    void start() {
        turns.scheduleWithFixedDelay(this::turn, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A turn that fails leaves what it did not do to the next one, and must not be the last. */
    private void turn() {
        try {
            sequence.sequence();
            tidy.run();
        } catch (StoreUnavailable atTheNextTurn) {
            return;
        }
    }

    /** Ends it once the turn at work is over; what is pending then is left to the end of the deployment. */
    @Override
    public void close() {
        turns.shutdown();
        try {
            turns.awaitTermination(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread inTheBackground(Runnable work) {
        Thread thread = new Thread(work, "daybook-sequencing");
        thread.setDaemon(true);
        return thread;
    }
}
