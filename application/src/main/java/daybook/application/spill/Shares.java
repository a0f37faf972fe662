package daybook.application.spill;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Records of any number, in shares that each fit in memory and hold all that has the same hash.
 *
 * <p>Few records stay in memory, in the order in which they came. Many are divided by their hashes, and a share that is still too
 * large is divided again. What divides no further is more of one thing than is allowed. Not for several threads.
 */
public final class Shares {

    private static final int FAN = 64;
    private static final int BITS = 6;
    private static final int SMALLEST = 1 << 10;

    /** So often a share is divided before what is in it is counted. */
    private static final int TWICE = 2;

    /** Then the hash has no more bits to divide by. */
    private static final int DEEPEST = Long.SIZE / BITS - 1;

    private final Spill spill;
    private final Bounds bounds;
    private final int depth;
    private Packed few = new Packed(SMALLEST);
    private Share[] fan = {};

    public Shares(Spill spill, Bounds bounds) {
        this(spill, bounds, 0);
    }

    private Shares(Spill spill, Bounds bounds, int depth) {
        this.spill = spill;
        this.bounds = bounds;
        this.depth = depth;
    }

    /** Adds records, each of them ended. */
    public void add(Packed records) {
        Share.each(records, this::add);
    }

    private void add(Packed records, int at) {
        if (fan.length > 0) {
            fan[(int) (records.hashAt(at) >>> depth * BITS) & FAN - 1].add(records, at);
        } else {
            few.copy(records.bytes(), at, records.lengthAt(at));
            if (few.length() > bounds.bytes()) {
                divide();
            }
        }
    }

    private void divide() {
        Packed all = few;
        few = new Packed(0);
        fan = new Share[FAN];
        for (int i = 0; i < FAN; i++) {
            fan[i] = new Share(spill);
        }
        add(all);
    }

    /**
     * Hands over each share, and what is too much of one thing to be in any.
     *
     * @param whole takes shares
     * @param tooMany takes a record of which there are more than allowed with the same hash
     */
    public void each(Consumer<Packed> whole, Consumer<Packed.Reader> tooMany) {
        if (fan.length == 0) {
            whole.accept(few);
        }
        for (int i = 0; i < fan.length; i++) {
            Share share = fan[i];
            fan[i] = null;
            if (share.size() <= bounds.bytes() || depth == DEEPEST) {
                whole.accept(share.whole());
            } else {
                again(share, tooMany).each(whole, tooMany);
            }
        }
    }

    private Shares again(Share share, Consumer<Packed.Reader> tooMany) {
        Shares smaller = new Shares(spill, bounds, depth + 1);
        Map<Long, Integer> counts = new HashMap<>();
        if (depth + 1 >= TWICE) {
            share.each((records, at) -> counts.merge(records.hashAt(at), 1, Integer::sum));
        }
        share.each((records, at) -> {
            if (counts.getOrDefault(records.hashAt(at), 0) > bounds.same()) {
                tooMany.accept(records.at(at));
            } else {
                smaller.add(records, at);
            }
        });
        return smaller;
    }

    /**
     * How much there may be.
     *
     * @param bytes what one share may take in memory
     * @param same how many records may be of the same thing
     */
    public record Bounds(int bytes, int same) {

        private static final int SMALLEST = 1 << 20;
        private static final int LARGEST = 1 << 25;

        /** A sixteenth of what memory there may be, between 1 and 32 MiB. */
        public static Bounds ofMemory(int same) {
            long part = Runtime.getRuntime().maxMemory() >> 4;
            return new Bounds((int) Math.max(SMALLEST, Math.min(LARGEST, part)), same);
        }
    }
}
