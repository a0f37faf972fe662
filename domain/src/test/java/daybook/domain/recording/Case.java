package daybook.domain.recording;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Incident;

/** One point of the fact space: an incident and the settings of the force that decides it. */
record Case(Incident incident, ForceSettings settings) {

    Case with(Incident other) {
        return new Case(other, settings);
    }
}
