package daybook.application.spill;

import java.util.ArrayList;
import java.util.List;

/** Some of many records: all but the last of them in the spill. Not for several threads. */
final class Share {

    private static final int CHUNK = 1 << 16;
    private static final int SMALLEST = 1 << 10;

    private record Kept(long at, int size) {}

    private final Spill spill;
    private final List<Kept> kept = new ArrayList<>();
    private final Packed last = new Packed(SMALLEST);
    private long size;

    Share(Spill spill) {
        this.spill = spill;
    }

    void add(Packed from, int at) {
        int more = from.lengthAt(at);
        if (last.length() + more > CHUNK && last.length() > 0) {
            kept.add(new Kept(spill.append(last.bytes(), last.length()), last.length()));
            last.clear();
        }
        last.copy(from.bytes(), at, more);
        size += more;
    }

    /** How many bytes its records have. */
    long size() {
        return size;
    }

    /** All of it, in the order in which it came; only for one that fits in memory. */
    Packed whole() {
        byte[] all = new byte[Math.toIntExact(size)];
        int at = 0;
        for (Kept chunk : kept) {
            spill.read(chunk.at(), all, at, chunk.size());
            at += chunk.size();
        }
        System.arraycopy(last.bytes(), 0, all, at, last.length());
        return new Packed(all, all.length);
    }

    /** Each record in the order in which it came, however many there are. */
    void each(Taker taker) {
        for (Kept chunk : kept) {
            byte[] bytes = new byte[chunk.size()];
            spill.read(chunk.at(), bytes, 0, bytes.length);
            each(new Packed(bytes, bytes.length), taker);
        }
        each(last, taker);
    }

    static void each(Packed records, Taker taker) {
        for (int at = 0; at < records.length(); at += records.lengthAt(at)) {
            taker.take(records, at);
        }
    }

    /** Takes one record. */
    @FunctionalInterface
    interface Taker {

        void take(Packed records, int at);
    }
}
