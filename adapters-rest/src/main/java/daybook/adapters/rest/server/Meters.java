package daybook.adapters.rest.server;

import daybook.adapters.rest.route.Route;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** What a server counts of itself: by route, method and status, and by nothing that names anybody. */
public final class Meters implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /** Counts from nothing. */
    public Meters() {
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    /** The beginning of a request. */
    Timer.Sample begin() {
        return Timer.start(registry);
    }

    /**
     * The end of a request.
     *
     * @return how long it took, in nanoseconds
     */
    long end(Timer.Sample begun, Route route, int status) {
        return begun.stop(Timer.builder("daybook.http.requests")
                .description("Requests by route and status")
                .tag("method", route.method())
                .tag("route", route.path())
                .tag("status", String.valueOf(status))
                .publishPercentileHistogram()
                .register(registry));
    }

    /** All of it, as Prometheus reads it. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
