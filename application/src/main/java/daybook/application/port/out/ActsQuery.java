package daybook.application.port.out;

import daybook.domain.guidance.Force;
import java.util.List;

/**
 * Which entries of the access log to read on with, from a place to the latest.
 *
 * @param force those of that force
 * @param operations those of acts of these kinds, by their codes; at least one
 * @param from those in that place or a later one
 * @param limit at most so many, from 1
 */
public record ActsQuery(Force force, List<String> operations, long from, int limit) {

    public ActsQuery {
        operations = List.copyOf(operations);
    }
}
