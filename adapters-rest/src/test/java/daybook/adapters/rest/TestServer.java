package daybook.adapters.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import daybook.adapters.rest.access.Tokens;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.server.HttpSettings;
import daybook.adapters.rest.server.ReadHttpSettings;
import daybook.application.wiring.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server on a storage of its own, and an issuer that it believes. */
public final class TestServer implements AutoCloseable {

    /** The force of everybody who does not say another. */
    public static final String FORCE = "NORTH";

    /** What is usual, as nobody said anything. */
    public static final HttpSettings.Limits USUAL =
            new ReadHttpSettings(Map.of()).settings().limits();

    /** The same for one subject who asks a great deal. */
    static final HttpSettings.Limits PATIENT = taking(100_000);

    private final RestDeployment running;
    private final TestIssuer issuer;

    private TestServer(RestDeployment running, TestIssuer issuer) {
        this.running = running;
        this.issuer = issuer;
    }

    /** On memory. */
    public static TestServer start() {
        return start(new Settings("memory"), PATIENT);
    }

    /** On that storage, within those limits, with those routes beside its own. */
    public static TestServer start(Settings settings, HttpSettings.Limits limits, Route... more) {
        TestIssuer issuer = new TestIssuer(made());
        return new TestServer(
                RestDeployment.serve(settings, within(limits), () -> believing(issuer), List.of(more)), issuer);
    }

    /** Somebody who acts in that role for {@link #FORCE}, called after it. */
    public Client as(String role) {
        return as(role, role + ".1", FORCE);
    }

    /** Somebody who acts. */
    public Client as(String role, String officer, String force) {
        return anybody()
                .with("Authorization", "Bearer " + issuer.token(officer, force, role))
                .with("Daybook-Purpose", "to test");
    }

    /** Somebody without a token. */
    public Client anybody() {
        return Client.at("http://127.0.0.1:" + running.port());
    }

    /** What can be asked of it. */
    public List<Route> routes() {
        return running.routes();
    }

    /** Whose tokens it believes. */
    public TestIssuer issuer() {
        return issuer;
    }

    /** The port that it listens at. */
    public int port() {
        return running.port();
    }

    @Override
    public void close() {
        running.close();
    }

    /** The usual limits, but for so many requests of one subject each second. */
    public static HttpSettings.Limits taking(int perSecond) {
        return new HttpSettings.Limits(USUAL.connections(), perSecond, USUAL.arrival(), USUAL.stopping());
    }

    /** Settings of a server that only this machine reaches, at whatever port is free. */
    public static HttpSettings within(HttpSettings.Limits limits) {
        return new HttpSettings(
                "127.0.0.1",
                0,
                new HttpSettings.Issuer(TestIssuer.NAME, TestIssuer.AUDIENCE, ""),
                limits,
                Optional.empty());
    }

    static Tokens believing(TestIssuer issuer) {
        return new Tokens(
                TestIssuer.NAME,
                TestIssuer.AUDIENCE,
                new ImmutableJWKSet<>(new JWKSet(issuer.key().toPublicJWK())));
    }

    static ECKey made() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
