package daybook.adapters.rest.operations;

import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Media;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.server.Meters;
import daybook.application.port.in.CheckReadiness;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether the server lives, whether the register behind it can be used, and what it counted of itself. */
public final class Health implements Resource {

    /** What Prometheus reads. */
    public static final String EXPOSITION = "text/plain; version=0.0.4; charset=utf-8";

    private static final String UP = "{\"status\":\"UP\"}";

    private final CheckReadiness readiness;
    private final Meters meters;

    /** Over that register, and what this server counts. */
    public Health(CheckReadiness readiness, Meters meters) {
        this.readiness = readiness;
        this.meters = meters;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.open("GET", "/health/live", call -> Answer.json(UP)),
                Route.open("GET", "/health/ready", this::ready),
                Route.open("GET", "/metrics", this::metrics).in(Media.writing("text/plain")));
    }

    private Answer ready(Call call) {
        readiness.check();
        return Answer.json(UP);
    }

    private Answer metrics(Call call) {
        return Answer.of(EXPOSITION, out -> out.write(meters.text().getBytes(StandardCharsets.UTF_8)));
    }
}
