package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.incident.Factor;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A failing case is shown as small as it can be, and still fails. */
class ShrinkerTest {

    private static final Predicate<Case> COERCES = it -> it.incident().exchanges().stream()
            .anyMatch(exchange -> exchange.has(Factor.COERCED)
                    && !exchange.circumstance(Factor.COERCED).by().isEmpty());

    private static Case large() {
        return LongStream.range(0, 100_000)
                .mapToObj(RandomIncidents::of)
                .filter(it -> it.incident().exchanges().size() == 4)
                .filter(COERCES)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void people_exchanges_and_answers_are_dropped_while_it_still_fails() {
        Case smallest = Shrinker.smallest(large(), COERCES);
        assertTrue(COERCES.test(smallest));
        assertEquals(1, smallest.incident().exchanges().size());
        assertTrue(smallest.incident().people().size() <= 3);
        assertTrue(smallest.incident().exchanges().get(0).sentTo().isEmpty());
    }

    @Test
    void what_fails_is_printed_as_facts() {
        String facts = Printed.facts(Shrinker.smallest(large(), COERCES));
        assertTrue(facts.contains("COERCED=YES by [p"), facts);
    }
}
