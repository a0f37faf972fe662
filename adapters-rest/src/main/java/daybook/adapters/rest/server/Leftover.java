package daybook.adapters.rest.server;

import daybook.application.json.WireJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

/**
 * What nobody wanted to read of a request. Whoever still sends it hears no answer: a connection that ends while something is on
 * its way to it loses what was sent before. So it is read, within bounds.
 */
final class Leftover {

    private static final int MOST = 8 * WireJson.LONGEST;
    private static final long LONGEST_MILLIS = 15_000;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int AT_ONCE = 16 * 1024;

    private Leftover() {}

    /** Reads what is left; if it is not all read, the connection cannot be used again. */
    static boolean isRead(InputStream body) {
        long begun = CLOCK.millis();
        try {
            return body.read() < 0 || isRead(body, begun);
        } catch (IOException brokenOff) {
            return false;
        }
    }

    private static boolean isRead(InputStream body, long begun) throws IOException {
        byte[] some = new byte[AT_ONCE];
        int read = 1;
        for (long all = read; read >= 0; all += read) {
            if (all > MOST || CLOCK.millis() - begun > LONGEST_MILLIS) {
                return false;
            }
            read = body.read(some);
        }
        return true;
    }
}
