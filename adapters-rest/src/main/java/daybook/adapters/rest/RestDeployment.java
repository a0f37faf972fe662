package daybook.adapters.rest;

import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;

/** Where the REST deployment is put together: the application and this adapter's own modules. */
public final class RestDeployment {

    private RestDeployment() {}

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
