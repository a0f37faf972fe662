package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A body that is read whole has a size and a time. */
class TimelyBodyTest {

    private static final int MOST = 40_000;

    private Instant now = Instant.EPOCH;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    /** Bytes one by one, each so long after the one before. */
    private InputStream trickling(int bytes, Duration each) {
        return new InputStream() {
            private int left = bytes;

            @Override
            public int read() {
                now = now.plus(each);
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int one = read();
                into[from] = (byte) one;
                return one < 0 ? -1 : 1;
            }
        };
    }

    @Test
    void what_arrives_in_time_is_read_to_its_end() throws IOException {
        byte[] sent = "x".repeat(MOST).getBytes(StandardCharsets.US_ASCII);

        assertArrayEquals(sent, TimelyBody.read(new ByteArrayInputStream(sent), MOST, clock));
        assertEquals(59, TimelyBody.read(trickling(59, Duration.ofSeconds(1)), MOST, clock).length);
        assertEquals(0, TimelyBody.read(InputStream.nullInputStream(), MOST, clock).length);
    }

    @Test
    void of_what_is_longer_one_byte_more_is_read_and_no_further() throws IOException {
        assertEquals(MOST + 1, TimelyBody.read(new ByteArrayInputStream(new byte[MOST * 2]), MOST, clock).length);
        assertEquals(MOST + 1, TimelyBody.read(new ByteArrayInputStream(new byte[MOST + 1]), MOST, clock).length);
    }

    @Test
    void what_trickles_in_is_not_waited_for() {
        Problem slow = assertThrows(
                Problem.class, () -> TimelyBody.read(trickling(1_000, Duration.ofSeconds(1)), MOST, clock));

        assertEquals(ProblemKind.TOO_SLOW, slow.kind());
    }
}
