package daybook.application.spill;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work that all cores do and that is handed over in the order in which it was given, by the thread that gives it.
 *
 * <p>Little is under way at once, so that memory stays flat. Not for several threads that give.
 *
 * @param <T> what comes of it
 */
public final class InOrder<T> implements AutoCloseable {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int UNDER_WAY = 2 * CORES + 1;

    private final ExecutorService workers = Executors.newFixedThreadPool(CORES, task -> {
        Thread thread = new Thread(task, "audit");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Future<T>> pending = new ArrayDeque<>();
    private final Consumer<T> taker;

    public InOrder(Consumer<T> taker) {
        this.taker = taker;
    }

    /** Has something done, and hands over what is done meanwhile. */
    public void add(Callable<T> work) {
        pending.add(workers.submit(work));
        while (pending.size() >= UNDER_WAY
                || !pending.isEmpty() && pending.peek().isDone()) {
            taker.accept(await(pending.remove()));
        }
    }

    /** Hands over all that is left. */
    public void finish() {
        while (!pending.isEmpty()) {
            taker.accept(await(pending.remove()));
        }
    }

    private static <T> T await(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others worked", stop);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            throw new IllegalStateException("a part of the work could not be done", failed.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
