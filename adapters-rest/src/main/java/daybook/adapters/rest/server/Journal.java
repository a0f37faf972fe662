package daybook.adapters.rest.server;

import daybook.adapters.rest.route.Route;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server says of itself, a line a request: never who, about whom or what was sent. */
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger("daybook.http");
    private static final int MOST_FRAMES = 12;

    private Journal() {}

    /** A request was answered. */
    static void answered(Route route, int status, long nanos, Correlation correlation) {
        LOG.atInfo()
                .addKeyValue("method", route.method())
                .addKeyValue("route", route.path())
                .addKeyValue("status", status)
                .addKeyValue("micros", TimeUnit.NANOSECONDS.toMicros(nanos))
                .addKeyValue("trace", correlation.trace())
                .addKeyValue("span", correlation.span())
                .log("answered");
    }

    /** Something failed here. Its message may repeat what was sent, so only its kind and place are told. */
    static void failed(Throwable failure, Correlation correlation) {
        LOG.atError()
                .addKeyValue("trace", correlation.trace())
                .addKeyValue("failure", chain(failure))
                .log("failed");
    }

    /** The register cannot be used, for a reason that names no data; whoever asked is told only that it is so. */
    static void unavailable(Throwable failure, Correlation correlation) {
        LOG.atError()
                .addKeyValue("trace", correlation.trace())
                .addKeyValue("why", failure.getMessage())
                .log("unavailable");
    }

    /** Something was asked that no route takes. */
    static void unrouted(int status, Correlation correlation) {
        LOG.atInfo()
                .addKeyValue("status", status)
                .addKeyValue("trace", correlation.trace())
                .log("unrouted");
    }

    /** The server as a whole. */
    static void says(String what) {
        LOG.info(what);
    }

    private static String chain(Throwable failure) {
        StringBuilder chain = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            chain.append(each.getClass().getName())
                    .append(Arrays.stream(each.getStackTrace())
                            .limit(MOST_FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ", " at ", "; ")));
        }
        return chain.toString();
    }
}
