package daybook.adapters.cli.assess;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The batches that are being worked on, in their order. There are only so many, and each is used again. */
final class Window implements AutoCloseable {

    private static final long MEMORY_FOR_ONE = 24L << 20;

    private record Pending(Batch batch, Future<?> done) {}

    private final Consumer<Batch> work;
    private final ExecutorService workers;
    private final int most;
    private final Queue<Pending> pending = new ArrayDeque<>();
    private final Queue<Batch> free = new ArrayDeque<>();

    /** A window upon that work, as wide as the cores and the memory of this process allow. */
    Window(Consumer<Batch> work) {
        Runtime runtime = Runtime.getRuntime();
        long affordable = Math.max(1, runtime.maxMemory() / MEMORY_FOR_ONE);
        int threads = (int) Math.min(runtime.availableProcessors(), affordable);
        this.work = work;
        most = threads * 2 + 1;
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "assess");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A batch to fill. */
    Batch free() {
        Batch batch = free.poll();
        return batch == null ? new Batch() : batch;
    }

    void giveBack(Batch batch) {
        free.add(batch);
    }

    /** Has a filled batch worked on. */
    void add(Batch batch) {
        pending.add(new Pending(batch, workers.submit(() -> work.accept(batch))));
    }

    /** Hands over what is done, in order; waits while the window is full, or until all is done. */
    void takeDone(boolean all, Consumer<Batch> taker) {
        while (!pending.isEmpty()
                && (all || pending.size() >= most || pending.peek().done().isDone())) {
            Pending first = pending.remove();
            await(first.done());
            taker.accept(first.batch());
            free.add(first.batch());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static void await(Future<?> done) {
        try {
            done.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reports were being assessed", stop);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            throw new IllegalStateException("a batch of reports could not be assessed", failed.getCause());
        }
    }
}
