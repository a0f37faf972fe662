package daybook.adapters.cli;

import daybook.application.port.in.AssessIncident;
import daybook.application.wiring.Assembly;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.application.wiring.SettingsInForce;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/** Where the command line is put together: the application and this adapter's own modules. */
public final class CliDeployment {

    private CliDeployment() {}

    /**
     * Starts on the storage that the settings name.
     *
     * @param settings the settings of the deployment
     * @return the running deployment, to be closed by the caller
     * @throws daybook.application.wiring.UnknownStorage if no installed storage has the name in the settings
     */
    public static Deployment start(Settings settings) {
        return Deployment.start(settings);
    }

    /**
     * The settings of whoever runs it.
     *
     * @throws daybook.application.wiring.RefusedSettings if they cannot be used
     */
    static SettingsInForce settings() {
        return SettingsInForce.read(System.getenv(), home(), Clock.systemUTC());
    }

    private static Path home() {
        return Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home", "")));
    }

    /** What decides a report, without a storage and without a container: nothing is kept, and one answer is wanted soon. */
    static final class Assessing implements Supplier<AssessIncident> {

        @Override
        public AssessIncident get() {
            Clock clock = Clock.systemUTC();
            return Assembly.assessIncident(SettingsInForce.settings(System.getenv(), home(), clock), clock);
        }
    }
}
