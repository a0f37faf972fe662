package daybook.adapters.rest.server;

import daybook.adapters.rest.access.Admissions;
import daybook.adapters.rest.route.Route;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The server and its routes, from its start until it is closed. */
public final class HttpServer implements AutoCloseable {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE");

    private final Javalin javalin;
    private final Meters meters;

    private HttpServer(Javalin javalin, Meters meters) {
        this.javalin = javalin;
        this.meters = meters;
    }

    /**
     * Starts it.
     *
     * @param settings where it listens, and how much it takes on
     * @param routes what can be asked
     * @param admissions whom it lets in
     * @param meters what it counts itself with
     */
    public static HttpServer start(HttpSettings settings, List<Route> routes, Admissions admissions, Meters meters) {
        Doorkeeper door = new Doorkeeper(
                admissions.tokens(),
                new RateLimit(settings.limits().perSecond()),
                admissions.needsPurpose(),
                new Attempts(admissions.refusals()));
        Sending sending = new Sending(settings.tls().isPresent());
        Map<String, List<Route>> byPath = byPath(routes);
        Unrouted unrouted = new Unrouted(
                sending,
                byPath.entrySet().stream()
                        .map(it -> Unrouted.Path.of(it.getKey(), allowed(it.getValue())))
                        .toList());
        Javalin javalin = Javalin.create(config -> {
            new JettyServer(settings).configure(config);
            configure(config);
            byPath.forEach((path, there) -> {
                there.forEach(it -> add(config.routes, it, new Served(it, door, sending, meters)));
                answerTheRest(config.routes, path, allowed(there), unrouted);
            });
            answerFailures(config.routes, unrouted);
        });
        return new HttpServer(javalin.start(), meters);
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.router.ignoreTrailingSlashes = false;
        config.http.maxRequestSize = Long.MAX_VALUE;
    }

    private static void add(RoutesConfig to, Route route, Served served) {
        to.addEndpoint(new Endpoint(HandlerType.findOrCreate(route.method()), route.path(), served));
        if (route.method().equals("GET")) {
            to.addEndpoint(new Endpoint(HandlerType.HEAD, route.path(), served));
        }
    }

    /** Paths without an id first: what comes first is taken, so that no id hides a path, or a method of it. */
    private static Map<String, List<Route>> byPath(List<Route> routes) {
        return routes.stream()
                .sorted(Comparator.comparing(it -> it.path().contains("{")))
                .collect(Collectors.groupingBy(Route::path, LinkedHashMap::new, Collectors.toList()));
    }

    /** A path answers which methods it takes. */
    private static void answerTheRest(RoutesConfig to, String path, String allowed, Unrouted unrouted) {
        to.addEndpoint(new Endpoint(HandlerType.OPTIONS, path, it -> unrouted.options(allowed, it)));
        List<String> others = new ArrayList<>(METHODS);
        others.removeAll(List.of(allowed.split(", ")));
        others.forEach(method -> to.addEndpoint(
                new Endpoint(HandlerType.findOrCreate(method), path, it -> unrouted.notBy(allowed, it))));
    }

    private static String allowed(List<Route> routes) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        for (Route route : routes) {
            methods.add(route.method());
            if (route.method().equals("GET")) {
                methods.add("HEAD");
            }
        }
        return String.join(", ", methods);
    }

    /** What is no path is said in the same form as every problem. */
    private static void answerFailures(RoutesConfig to, Unrouted unrouted) {
        to.exception(HttpResponseException.class, (why, context) -> answered(() -> unrouted.declined(why, context)));
        to.exception(Exception.class, (why, context) -> answered(() -> unrouted.failed(why, context)));
    }

    private static void answered(Answering answering) {
        try {
            answering.answer();
        } catch (IOException gone) {
            // Nobody is there any more to be told.
            Journal.says("somebody left before the answer");
        }
    }

    /** Answers, unless nobody listens any more. */
    @FunctionalInterface
    private interface Answering {

        void answer() throws IOException;
    }

    /** The port that it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Takes on nothing more, finishes what it took on, and ends. */
    @Override
    public void close() {
        javalin.stop();
        meters.close();
    }
}
