package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Media;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Refuses what two readers of one request could understand in two ways. */
final class Plainness {

    private static final List<String> ONCE = List.of(
            "Authorization",
            "Content-Type",
            Doorkeeper.PURPOSE,
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            Correlation.HEADER);
    private static final Pattern QUERY = Pattern.compile("(?:[^%]++|%[0-9A-Fa-f]{2})*+");

    private Plainness() {}

    /**
     * Checks a request before anything is done with it.
     *
     * @throws Problem if a header that counts comes twice, or the query cannot be read to its end
     */
    static void check(HttpServletRequest request) {
        for (String name : ONCE) {
            if (Collections.list(request.getHeaders(name)).size() > 1) {
                throw Problem.at(name, "expected once");
            }
        }
        String query = request.getQueryString();
        // What cannot be decoded would be left out, and what was asked with it would be something else.
        if (query != null && (!QUERY.matcher(query).matches() || !isUtf8(query))) {
            throw Problem.at("query", "expected percent signs before two hexadecimal digits, in UTF-8");
        }
    }

    /**
     * Checks how a body comes.
     *
     * @throws Problem if it is packed
     */
    static void checkBody(HttpServletRequest request, Media media) {
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without a Content-Encoding.")
                    .with("Accept-Encoding", "identity")
                    .with("Accept", String.join(", ", media.reads()));
        }
    }

    private static boolean isUtf8(String query) {
        return !URLDecoder.decode(query, StandardCharsets.UTF_8).contains("\ufffd");
    }
}
