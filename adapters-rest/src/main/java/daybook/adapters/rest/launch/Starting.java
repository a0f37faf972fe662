package daybook.adapters.rest.launch;

import daybook.adapters.rest.RestDeployment;
import daybook.adapters.rest.access.DevelopmentIssuer;
import daybook.adapters.rest.access.PublishedKeys;
import daybook.adapters.rest.access.Tokens;
import daybook.adapters.rest.server.HttpSettings;
import daybook.adapters.rest.server.ReadHttpSettings;
import daybook.application.access.ActingClaim;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.RefusedSettings;
import daybook.application.wiring.SettingInForce;
import daybook.application.wiring.SettingsInForce;
import daybook.application.wiring.UnknownStorage;
import io.javalin.util.JavalinException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts what the command line asks for, with the settings of the environment. */
final class Starting {

    private static final Logger LOG = LoggerFactory.getLogger("daybook.server");
    private static final int REFUSED = 65;
    private static final int UNREADABLE = 66;

    private final Map<String, String> environment;
    private final Clock clock;

    Starting(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /** Serves until the process is told to stop. Says how it ends. */
    int serve(boolean development, PrintWriter err) {
        try {
            SettingsInForce settings = settings();
            ReadHttpSettings said = new ReadHttpSettings(settings.toTheServer());
            HttpSettings http = said.settings();
            Supplier<Tokens> tokens = development ? developing(settings, http, err) : published(said, http);
            RestDeployment running = RestDeployment.serve(settings.settings(), http, tokens);
            announce(settings, said, http.address(running.port()), development);
            untilStopped(running);
            return 0;
        } catch (RefusedSettings | UnknownStorage | IllegalArgumentException refused) {
            return declined(refused.getMessage(), REFUSED, err);
        } catch (StoreUnavailable | UncheckedIOException unusable) {
            return declined(unusable.getMessage(), UNREADABLE, err);
        } catch (JavalinException unable) {
            return declined(
                    "http-host, http-port: expected an address of this machine and a port that is free",
                    UNREADABLE,
                    err);
        }
    }

    /** Prints a token for development. */
    int token(ActingClaim said, PrintWriter out, PrintWriter err) {
        try {
            SettingsInForce settings = settings();
            ActingClaim claim =
                    said.orElse(new ActingClaim("", settings.settings().force(), "", ""));
            List<ActingClaim.Part> faults = claim.faults(false);
            if (!faults.isEmpty()) {
                return declined(
                        "--" + faults.get(0).name().toLowerCase(Locale.ROOT)
                                + ": expected one as the log keeps it; the force can also be the setting force",
                        REFUSED,
                        err);
            }
            out.println(issuer(settings).token(claim.officer(), claim.force(), claim.role()));
            return 0;
        } catch (RefusedSettings refused) {
            return declined(refused.getMessage(), REFUSED, err);
        } catch (StoreUnavailable | UncheckedIOException unusable) {
            return declined(unusable.getMessage(), UNREADABLE, err);
        }
    }

    private SettingsInForce settings() {
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
        return SettingsInForce.read(environment, home, clock);
    }

    private DevelopmentIssuer issuer(SettingsInForce settings) {
        return DevelopmentIssuer.in(new KeyFolder(settings.settings().keys()), clock);
    }

    /** The issuer's key is made only where the register found its own: no folder is made in the place of one that was lost. */
    private Supplier<Tokens> developing(SettingsInForce settings, HttpSettings http, PrintWriter err) {
        if (!isLoopback(http.host())) {
            throw new IllegalArgumentException("http-host: expected an address of this machine alone in development");
        }
        err.println("daybook-server: DEVELOPMENT. Anybody on this machine can be anybody. No real records.");
        err.flush();
        return () -> issuer(settings).tokens();
    }

    private static Supplier<Tokens> published(ReadHttpSettings said, HttpSettings http) {
        if (!said.namesAnIssuer()) {
            throw new IllegalArgumentException("http-issuer, http-jwks: expected whose tokens are believed and where"
                    + " their keys are; or --development, on a machine of your own");
        }
        HttpSettings.Issuer issuer = http.issuer();
        Tokens tokens = new Tokens(issuer.name(), issuer.audience(), PublishedKeys.at(issuer.keys()));
        return () -> tokens;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }

    private static void announce(SettingsInForce settings, ReadHttpSettings said, String address, boolean development) {
        for (SettingInForce setting : settings.all()) {
            LOG.atInfo()
                    .addKeyValue("setting", setting.name())
                    .addKeyValue("value", setting.value())
                    .addKeyValue("origin", setting.origin())
                    .log("setting");
        }
        said.all()
                .forEach((name, value) -> LOG.atInfo()
                        .addKeyValue("setting", name)
                        .addKeyValue("value", value)
                        .log("setting"));
        LOG.atInfo()
                .addKeyValue("address", address)
                .addKeyValue("development", development)
                .log("listening");
    }

    private static void untilStopped(RestDeployment running) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            running.close();
                            LOG.info("stopped");
                            stopped.countDown();
                        },
                        "daybook-stopping"));
        try {
            stopped.await();
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static int declined(String why, int code, PrintWriter err) {
        why.lines().forEach(it -> err.println("daybook-server: " + it));
        err.flush();
        return code;
    }
}
