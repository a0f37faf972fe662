package daybook.application.record;

import daybook.application.access.Acting;
import java.time.Instant;

/**
 * What was once said of a link between two references of children.
 *
 * @param at when
 * @param by who, in what capacity
 * @param together whether they are one child from then on
 * @param reason why
 */
public record LinkStep(Instant at, Acting by, boolean together, String reason) {

    @Override
    public String toString() {
        return "LinkStep[" + together + "]";
    }
}
