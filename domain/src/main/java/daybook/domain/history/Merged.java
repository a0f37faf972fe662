package daybook.domain.history;

import daybook.domain.category.Category;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What two reports of one occasion say together, whichever came first. */
final class Merged {

    private Merged() {}

    static <E> Set<E> of(Set<E> some, Set<E> more) {
        Set<E> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    static OptionalInt least(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()));
    }

    static Optional<Category> mostSerious(Optional<Category> one, Optional<Category> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get() == Category.AGGRAVATED ? one : other;
    }
}
