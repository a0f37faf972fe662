package daybook.adapters.rest.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What ties a request to its answer, its line in the log and the work of others before it. Source: W3C Trace Context.
 *
 * @param trace the id of the whole, 32 hexadecimal digits
 * @param span the id of this part of it, 16 hexadecimal digits
 */
record Correlation(String trace, String span) {

    /** The header that carries it. */
    static final String HEADER = "traceparent";

    private static final Pattern PARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Goes on with the trace that a request belongs to, or begins one. */
    static Correlation of(Optional<String> parent) {
        return parent.map(PARENT::matcher)
                .filter(it -> it.matches()
                        && !it.group(1).equals(NO_TRACE)
                        && !it.group(2).equals(NO_SPAN))
                .map(it -> new Correlation(it.group(1), random(SPAN_BYTES)))
                .orElseGet(() -> new Correlation(random(TRACE_BYTES), random(SPAN_BYTES)));
    }

    /** As it is passed on. */
    String header() {
        return "00-" + trace + "-" + span + "-00";
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
