package daybook.application.service;

import daybook.application.spill.Packed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What short cells of one column said, packed, so that the same text is read once. Safe to share between threads. */
final class KnownCells {

    private static final int MOST = 20_000;

    private final int longest;
    private final AtomicInteger room = new AtomicInteger(MOST);
    private final Map<String, Packed> known = new ConcurrentHashMap<>();

    /** Of cells that have at most so many characters. */
    KnownCells(int longest) {
        this.longest = longest;
    }

    /** Whether that was read before; then it is packed. */
    boolean packs(String cell, Packed into) {
        Packed before = cell.length() > longest ? null : known.get(cell);
        if (before == null) {
            return false;
        }
        into.append(before);
        return true;
    }

    /** Keeps what a cell said, while there is room. */
    void keep(String cell, Packed packed) {
        if (cell.length() <= longest && room.get() > 0) {
            room.decrementAndGet();
            Packed its = new Packed(packed.length());
            its.append(packed);
            known.put(cell, its);
        }
    }
}
