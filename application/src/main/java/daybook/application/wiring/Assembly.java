package daybook.application.wiring;

import daybook.application.port.in.AssessIncident;
import daybook.application.service.AssessIncidentService;
import daybook.application.service.HomeForce;
import java.time.Clock;

/** Puts together, without a container, what needs no storage: for whoever wants one answer and wants it soon. */
public final class Assembly {

    private Assembly() {}

    /** The assessment of incidents, as a deployment with these settings would have it. */
    public static AssessIncident assessIncident(Settings settings, Clock clock) {
        HomeForce home = new HomeForce(settings.force(), settings.forceSettings());
        return AssessIncidentService.with(home, clock, new ValidatedShape());
    }
}
