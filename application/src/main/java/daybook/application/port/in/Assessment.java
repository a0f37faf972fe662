package daybook.application.port.in;

import daybook.domain.incident.Incident;
import daybook.domain.recording.RecordingDecision;
import java.util.List;

/**
 * What the guidance leads to for one report.
 *
 * @param force the force that reported it, or the one in the settings; empty if neither is named
 * @param incident the incident as it was understood
 * @param decision what to record of it
 * @param crimes the crimes of the decision in its order, with how each could close
 */
public record Assessment(String force, Incident incident, RecordingDecision decision, List<WaysToClose> crimes) {

    public Assessment {
        crimes = List.copyOf(crimes);
        boolean each = decision.crimes().size() == crimes.size();
        for (int i = 0; each && i < crimes.size(); i++) {
            each = decision.crimes().get(i).equals(crimes.get(i).crime());
        }
        if (!each) {
            throw new IllegalArgumentException("every crime of the decision has its ways to close, and no other");
        }
    }

    /** The same, with what histories add: the crimes and how they could close stay as they are (H-3). */
    public Assessment remembering(RecordingDecision remembered) {
        return new Assessment(force, incident, remembered, crimes);
    }

    /** The reference of the report. */
    public String reference() {
        return incident.reference();
    }

    @Override
    public String toString() {
        return "Assessment[masked]";
    }
}
