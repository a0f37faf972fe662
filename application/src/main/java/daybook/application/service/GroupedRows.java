package daybook.application.service;

import daybook.application.spill.Packed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a share, incident by incident in the order in which these come, each with its rows in the order in which they come.
 * Safe to share between threads once it is made.
 */
final class GroupedRows {

    private final Packed share;
    private final List<Integer> begins = new ArrayList<>();
    private long[] order = new long[1024];
    private int records;

    /** Which records are of one incident: from one place in the order up to another. */
    record Incident(int from, int to) {}

    GroupedRows(Packed share) {
        this.share = share;
        number();
        Arrays.sort(order, 0, records);
        for (int i = 0; i < records; i++) {
            if (i == 0 || order[i] >>> Integer.SIZE != order[i - 1] >>> Integer.SIZE) {
                begins.add(i);
            }
        }
        begins.add(records);
    }

    private void number() {
        IncidentNumbers numbers = new IncidentNumbers(share);
        for (int at = 0; at < share.length(); at += share.lengthAt(at)) {
            if (records == order.length) {
                order = Arrays.copyOf(order, records * 2);
            }
            order[records++] = (long) numbers.of(at) << Integer.SIZE | at;
        }
    }

    /** How many incidents there are. */
    int count() {
        return begins.size() - 1;
    }

    Incident incident(int i) {
        return new Incident(begins.get(i), begins.get(i + 1));
    }

    /** The record at a place in the order, from its beginning. */
    Packed.Reader record(int place) {
        return share.at((int) order[place]);
    }
}
