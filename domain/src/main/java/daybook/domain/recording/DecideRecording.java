package daybook.domain.recording;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Incident;

/** Decides what to record of an incident. Immutable, and safe to share between threads. */
public final class DecideRecording {

    private final ForceSettings settings;

    private DecideRecording(ForceSettings settings) {
        this.settings = settings;
    }

    /** With the settings of a force; {@link ForceSettings#defaults()} where it has none. */
    public static DecideRecording under(ForceSettings settings) {
        return new DecideRecording(settings);
    }

    /** The decision on what is known of this incident. Every sound incident has one. */
    public RecordingDecision on(Incident incident) {
        throw new IllegalStateException("not yet " + settings + incident);
    }
}
