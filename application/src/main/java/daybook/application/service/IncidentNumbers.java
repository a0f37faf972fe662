package daybook.application.service;

import daybook.application.spill.Packed;
import java.util.Arrays;

/** Numbers the incidents of a share from 0 on as they come, by what is packed and without unpacking it. Not for several threads. */
final class IncidentNumbers {

    private static final int SMALLEST = 1 << 10;

    private final Packed share;

    /** Where the first record of each incident begins, by its number. */
    private int[] firsts = new int[SMALLEST / 2];

    /** For each place that a hash gives, or the next that is free, the number of an incident, and one more. */
    private int[] places = new int[SMALLEST];

    private int count;

    IncidentNumbers(Packed share) {
        this.share = share;
    }

    /** The number of the incident that the record there is of. */
    int of(int record) {
        int place = place(record);
        for (; places[place] > 0; place = place + 1 & places.length - 1) {
            if (isSame(record, firsts[places[place] - 1])) {
                return places[place] - 1;
            }
        }
        places[place] = count + 1;
        firsts[count] = record;
        if (++count == firsts.length) {
            grow();
        }
        return count - 1;
    }

    /** All records of a share have the lowest bits of their hashes in common. */
    private int place(int record) {
        return (int) (share.hashAt(record) >>> Integer.SIZE) & places.length - 1;
    }

    private boolean isSame(int record, int other) {
        if (share.hashAt(record) != share.hashAt(other)) {
            return false;
        }
        Packed.Reader one = share.at(record);
        Packed.Reader another = share.at(other);
        one.small();
        another.small();
        return one.isSameText(another);
    }

    private void grow() {
        firsts = Arrays.copyOf(firsts, count * 2);
        places = new int[count * 4];
        for (int number = 0; number < count; number++) {
            int place = place(firsts[number]);
            while (places[place] > 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = number + 1;
        }
    }
}
