package daybook.application.port.out;

import java.time.LocalDate;

/**
 * What is known of a record after it was erased: that it was, when, by whom and why. It holds nothing of the record.
 *
 * @param on the day in London
 * @param proposedBy the officer who proposed it; empty where only a copy from before the erasure was at hand
 * @param approvedBy the officer who approved it; empty likewise
 * @param why in their words, which name neither the record nor a child; empty likewise
 */
public record Tombstone(LocalDate on, String proposedBy, String approvedBy, String why) {

    @Override
    public String toString() {
        return "Tombstone[" + on + "]";
    }
}
