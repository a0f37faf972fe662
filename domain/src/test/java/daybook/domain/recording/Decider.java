package daybook.domain.recording;

import daybook.domain.incident.Incident;

/** Something that decides incidents: the rules that are shipped, or rules broken on purpose. */
@FunctionalInterface
interface Decider {

    Decider PRODUCTION = it -> DecideRecording.under(it.settings()).on(it.incident());

    RecordingDecision on(Case it);

    default RecordingDecision on(Case it, Incident other) {
        return on(it.with(other));
    }
}
