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
 * @param closings how each crime of the decision could close, in its order
 */
public record Assessment(String force, Incident incident, RecordingDecision decision, List<Closing> closings) {

    public Assessment {
        closings = List.copyOf(closings);
        if (closings.size() != decision.crimes().size()) {
            throw new IllegalArgumentException("every crime has its way to close");
        }
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
