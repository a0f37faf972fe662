package daybook.adapters.rest;

import daybook.adapters.rest.access.Admissions;
import daybook.adapters.rest.access.Tokens;
import daybook.adapters.rest.route.PathIds;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.server.HttpServer;
import daybook.adapters.rest.server.HttpSettings;
import daybook.adapters.rest.server.Meters;
import daybook.application.port.in.EnterRefusal;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.application.wiring.SteadySequencing;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where the REST deployment is put together: the application, this adapter's own modules, and the server over both. */
public final class RestDeployment implements AutoCloseable {

    private final Deployment deployment;
    private final SteadySequencing sequencing;
    private final HttpServer server;

    private RestDeployment(Deployment deployment, SteadySequencing sequencing, HttpServer server) {
        this.deployment = deployment;
        this.sequencing = sequencing;
        this.server = server;
    }

    /**
     * Starts on the storage that the settings name.
     *
     * @param settings the settings of the deployment
     * @return the running deployment, to be closed by the caller
     * @throws daybook.application.wiring.UnknownStorage if no installed storage has the name in the settings
     */
    public static Deployment start(Settings settings) {
        return start(settings, new Meters());
    }

    /**
     * Starts the server on the storage that the settings name.
     *
     * @param settings the settings of the deployment
     * @param http those of the server
     * @param tokens whose word is taken for who asks; asked for once the register is open, and so has its keys
     * @return the running server, to be closed by the caller
     */
    public static RestDeployment serve(Settings settings, HttpSettings http, Supplier<Tokens> tokens) {
        return serve(settings, http, tokens, List.of());
    }

    /** The same with routes beside its own, for whoever measures. */
    static RestDeployment serve(Settings settings, HttpSettings http, Supplier<Tokens> tokens, List<Route> more) {
        Meters meters = new Meters();
        Deployment deployment = start(settings, meters);
        try {
            HttpServer server = HttpServer.start(
                    http,
                    Stream.concat(routes(deployment).stream(), more.stream()).toList(),
                    new Admissions(tokens.get(), settings.acting().needsReason(), deployment.get(EnterRefusal.class)),
                    meters);
            return new RestDeployment(deployment, SteadySequencing.of(deployment), server);
        } catch (RuntimeException | Error failure) {
            deployment.close();
            throw failure;
        }
    }

    private static Deployment start(Settings settings, Meters meters) {
        return Deployment.startNaming(
                settings, secret -> new RestModule(new PathIds(secret), settings.forceSettings(), meters));
    }

    /** What can be asked of it. */
    List<Route> routes() {
        return routes(deployment);
    }

    private static List<Route> routes(Deployment deployment) {
        return deployment.get(RestModule.Routes.class).all();
    }

    /** The port that the server listens at. */
    public int port() {
        return server.port();
    }

    /** Takes on nothing more, finishes what it took on, and gives the storage back. */
    @Override
    public void close() {
        server.close();
        sequencing.close();
        deployment.close();
    }
}
