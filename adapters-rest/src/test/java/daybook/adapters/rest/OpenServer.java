package daybook.adapters.rest;

import daybook.adapters.rest.access.Admissions;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.server.HttpServer;
import daybook.adapters.rest.server.Meters;
import daybook.application.port.in.EnterRefusal;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A server on memory whose application can be asked past HTTP too, and whose routes can be exchanged for others. */
public final class OpenServer implements AutoCloseable {

    private final Deployment deployment;
    private final List<Route> routes;
    private final TestIssuer issuer;
    private final HttpServer server;
    private final boolean sabotaged;

    private OpenServer(UnaryOperator<Route> exchanged, Function<Deployment, EnterRefusal> refusals) {
        deployment = RestDeployment.start(new Settings("memory"));
        routes = deployment.get(RestModule.Routes.class).all();
        List<Route> served = routes.stream().map(exchanged).toList();
        sabotaged = !served.equals(routes);
        issuer = new TestIssuer(TestServer.made());
        server = HttpServer.start(
                TestServer.within(TestServer.PATIENT),
                served,
                new Admissions(TestServer.believing(issuer), true, refusals.apply(deployment)),
                deployment.get(Meters.class));
    }

    /** With the routes as they are. */
    public static OpenServer start() {
        return start(UnaryOperator.identity());
    }

    /** With routes in place of others. */
    public static OpenServer start(UnaryOperator<Route> exchanged) {
        return new OpenServer(exchanged, it -> it.get(EnterRefusal.class));
    }

    /** With the routes as they are, and with something else that is told of refusals at the door. */
    public static OpenServer telling(EnterRefusal refusals) {
        return new OpenServer(UnaryOperator.identity(), it -> refusals);
    }

    /** Somebody who acts in that role for {@link TestServer#FORCE}, called after it. */
    public Client as(String role) {
        return as(role, role + ".1", TestServer.FORCE);
    }

    /** Somebody who acts. What exchanged routes answer need not be as described: whoever exchanged them looks. */
    public Client as(String role, String officer, String force) {
        String address = "http://127.0.0.1:" + server.port();
        return (sabotaged ? Client.atSabotage(address) : Client.at(address))
                .with("Authorization", "Bearer " + issuer.token(officer, force, role))
                .with("Daybook-Purpose", "to test");
    }

    /** Somebody whose client was granted that scope alone. */
    public Client granted(String scope, String officer, String role) {
        String token = issuer.signed(
                issuer.header(),
                issuer.claims(officer, TestServer.FORCE, role)
                        .claim("scope", scope)
                        .build());
        return as(role, officer, TestServer.FORCE).with("Authorization", "Bearer " + token);
    }

    /** What can be asked of it, as it is in every deployment. */
    public List<Route> routes() {
        return routes;
    }

    /** A port of its application. */
    public <T> T get(Class<T> port) {
        return deployment.get(port);
    }

    @Override
    public void close() {
        server.close();
        deployment.close();
    }
}
