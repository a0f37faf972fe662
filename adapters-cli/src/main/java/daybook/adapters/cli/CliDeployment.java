package daybook.adapters.cli;

import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;

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
}
