package daybook.adapters.cli;

import daybook.adapters.cli.audit.AuditDesk;
import daybook.adapters.cli.register.RegisterDoor;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.CompareAudits;
import daybook.application.port.in.DrawSample;
import daybook.application.port.in.EvaluateSample;
import daybook.application.port.in.GenerateExport;
import daybook.application.port.in.ProposeMapping;
import daybook.application.port.in.RestoreRegister;
import daybook.application.port.in.SummariseAudit;
import daybook.application.wiring.Assembly;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.application.wiring.SettingsInForce;
import daybook.application.wiring.Storages;
import daybook.domain.guidance.ForceSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
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
     * @param environment the variables of the environment
     * @throws daybook.application.wiring.RefusedSettings if they cannot be used
     */
    static SettingsInForce settings(Map<String, String> environment) {
        return SettingsInForce.read(environment, home(environment), Clock.systemUTC());
    }

    /** The way to the register that the settings name. */
    static RegisterDoor door(Map<String, String> environment) {
        return new RegisterDoor(() -> settings(environment).settings(), CliDeployment::start);
    }

    /** The way to a register that is there already: a copy of none is not to make one. */
    static RegisterDoor doorToWhatIsThere(Map<String, String> environment) {
        return new RegisterDoor(() -> settings(environment).settings(), inForce -> {
            Storages.installed().backup(inForce).requireRegister();
            return start(inForce);
        });
    }

    /** What restores the register that the settings name. */
    static RestoreRegister restoring(Settings settings) {
        return Assembly.restoreRegister(settings, Clock.systemUTC());
    }

    /** What audits records that exist, without a storage: nothing is kept. */
    record Auditing(Map<String, String> environment) implements AuditDesk {

        private Settings inForce() {
            return CliDeployment.settings(environment).settings();
        }

        @Override
        public AuditRecords audit() {
            return Assembly.auditRecords(inForce());
        }

        @Override
        public RegisterDoor door() {
            return CliDeployment.door(environment);
        }

        @Override
        public ProposeMapping propose() {
            return Assembly.proposeMapping();
        }

        @Override
        public GenerateExport generate() {
            return Assembly.generateExport(inForce());
        }

        @Override
        public SummariseAudit summarise() {
            return Assembly.summariseAudit(inForce(), Clock.systemUTC());
        }

        @Override
        public DrawSample draw() {
            return Assembly.drawSample();
        }

        @Override
        public EvaluateSample evaluate() {
            return Assembly.evaluateSample();
        }

        @Override
        public CompareAudits compare() {
            return Assembly.compareAudits();
        }

        @Override
        public ForceSettings settings() {
            return inForce().forceSettings();
        }

        @Override
        public ForceSettings settings(Path file) {
            return CliDeployment.settings(
                            Map.of("DAYBOOK_SETTINGS", file.toAbsolutePath().toString()))
                    .settings()
                    .forceSettings();
        }
    }

    private static Path home(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
    }

    /** What decides a report, without a storage and without a container: nothing is kept, and one answer is wanted soon. */
    static final class Assessing implements Supplier<AssessIncident> {

        private final Map<String, String> environment;

        Assessing(Map<String, String> environment) {
            this.environment = environment;
        }

        @Override
        public AssessIncident get() {
            Clock clock = Clock.systemUTC();
            return Assembly.assessIncident(SettingsInForce.settings(environment, home(environment), clock), clock);
        }
    }
}
