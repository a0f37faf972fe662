package daybook.application.port.out;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which records due for review to list, in the order of their places.
 *
 * @param until due on that day or earlier, or without a date
 * @param after only what comes after this place, that of the last record of the page before
 * @param limit at most so many, from 1
 */
public record DueQuery(LocalDate until, Optional<Place> after, int limit) {

    /**
     * A place in the order of what is due: the earliest day first, what has no date last, each by reference. It stays where it
     * is, whatever becomes of the record that stood there.
     *
     * @param reviewOn the day by which somebody decides; none if nothing sets one
     * @param reference the reference of the record
     */
    public record Place(Optional<LocalDate> reviewOn, String reference) implements Comparable<Place> {

        private static final Comparator<Place> IN_ORDER = Comparator.comparing(
                        (Place it) -> it.reviewOn().orElse(LocalDate.MAX))
                .thenComparing(Place::reference);

        /** Where a record stands by its card. */
        public static Place of(IndexCard card) {
            return new Place(card.reviewOn(), card.reference());
        }

        @Override
        public int compareTo(Place other) {
            return IN_ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return "Place[masked]";
        }
    }
}
