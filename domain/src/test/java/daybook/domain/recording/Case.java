package daybook.domain.recording;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.RefusedIncident;
import java.util.Optional;

/** One point of the fact space: an incident and the settings of the force that decides it. */
public record Case(Incident incident, ForceSettings settings) {

    /** The case, unless its facts contradict one another, as a share without consent by the child pictured does. */
    static Optional<Case> ifSound(IncidentBuilder incident, ForceSettings settings) {
        try {
            return Optional.of(new Case(incident.build(), settings));
        } catch (RefusedIncident contradiction) {
            return Optional.empty();
        }
    }

    Case with(Incident other) {
        return new Case(other, settings);
    }
}
