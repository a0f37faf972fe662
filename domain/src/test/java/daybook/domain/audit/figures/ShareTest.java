package daybook.domain.audit.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Shares and their intervals, held to worked examples. */
class ShareTest {

    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @Test
    void the_interval_is_that_of_published_examples() {
        isBetween(81, 263, 0.2553, 0.3662);
        isBetween(15, 148, 0.0624, 0.1605);
        isBetween(0, 20, 0.0000, 0.1611);
        isBetween(1, 29, 0.0061, 0.1718);
    }

    private static void isBetween(long some, long all, double low, double high) {
        Share share = Share.of(some, all, Confidence.C95);
        assertEquals(low, share.low(), 0.00005);
        assertEquals(high, share.high(), 0.00005);
    }

    @Test
    void an_interval_holds_its_share_and_nothing_beyond_none_and_all() {
        for (long all = 1; all < 200; all++) {
            for (long some = 0; some <= all; some++) {
                for (Confidence confidence : Confidence.values()) {
                    Share share = Share.of(some, all, confidence);
                    assertTrue(share.low() >= 0 && share.high() <= 1 && share.low() < share.high());
                }
            }
        }
    }

    @Test
    void more_confidence_takes_a_wider_interval() {
        assertTrue(Share.of(5, 10, Confidence.C99).high()
                > Share.of(5, 10, Confidence.C90).high());
        assertTrue(Confidence.of(80).isEmpty());
        assertEquals(Confidence.C95, Confidence.of(95).orElseThrow());
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> Share.of(0, 0, Confidence.C95));
    }
}
