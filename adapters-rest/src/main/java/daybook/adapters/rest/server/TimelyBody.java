package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A body that is read whole before anything is done: within a size, and within a time, however it trickles in. */
final class TimelyBody {

    /** Enough for the largest body over a slow line. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int AT_ONCE = 16 * 1024;

    private TimelyBody() {}

    /**
     * Reads it to its end; of a longer one, one byte more than it may have.
     *
     * @throws Problem if that takes too long
     * @throws IOException if it breaks off
     */
    static byte[] read(InputStream body, int most, Clock clock) throws IOException {
        Instant latest = clock.instant().plus(LONGEST);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[AT_ONCE];
        int now = 0;
        while (now >= 0 && read.size() <= most) {
            if (clock.instant().isAfter(latest)) {
                throw Problem.of(ProblemKind.TOO_SLOW, "The body did not arrive whole within a minute.");
            }
            read.write(some, 0, now);
            now = body.read(some, 0, Math.min(some.length, most + 1 - read.size()));
        }
        return read.toByteArray();
    }
}
