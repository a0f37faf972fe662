package daybook.application.port.out;

import daybook.domain.guidance.Force;
import java.util.Optional;

/**
 * Which entries of the access log to show.
 *
 * @param force those of that force
 * @param about those about that, as {@code record R-1} or {@code child C-1}
 * @param officer those of that officer
 * @param before those with a smaller place
 * @param limit at most so many, from 1
 */
public record LookQuery(Force force, Optional<String> about, Optional<String> officer, long before, int limit) {

    /** Whatever anybody of that force did last. */
    public static LookQuery last(Force force, int limit) {
        return new LookQuery(force, Optional.empty(), Optional.empty(), Long.MAX_VALUE, limit);
    }

    @Override
    public String toString() {
        return "LookQuery[masked]";
    }
}
