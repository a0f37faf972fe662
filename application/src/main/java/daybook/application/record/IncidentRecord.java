package daybook.application.record;

import daybook.application.access.RecordState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record of an incident: everything that was done to it, in order, and how it stands.
 *
 * @param reference the force's own reference
 * @param steps every step, oldest first; the first is the recording
 */
public record IncidentRecord(String reference, List<StepTaken> steps) {

    public IncidentRecord {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a record begins with the recording");
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).version() != i + 1) {
                throw new IllegalArgumentException("a step of the record is missing");
            }
        }
    }

    /** The version that is current: whoever changes the record names it. */
    public int version() {
        return steps.size();
    }

    /** The record as it was at that version, from 1 to the current one. */
    public IncidentRecord asOf(int version) {
        return new IncidentRecord(reference, steps.subList(0, version));
    }

    /** The decision it was recorded with. */
    public Decided recordedAs() {
        return ((Step.Recorded) steps.get(0).step()).decided();
    }

    /** The decision that stands: the latest one, with the facts it was made on. */
    public Decided decided() {
        Decided latest = null;
        for (StepTaken taken : steps) {
            if (taken.step() instanceof Step.Recorded recorded) {
                latest = recorded.decided();
            }
        }
        return latest;
    }

    /** The crimes as they stand, by number. */
    public List<RecordedCrime> crimes() {
        Map<String, RecordedCrime> crimes = new LinkedHashMap<>();
        decided().crimes().forEach(it -> crimes.put(it.number(), it));
        return List.copyOf(crimes.values());
    }

    /** How it stands: open while a crime on it is, or while it holds none. */
    public RecordState state() {
        return RecordState.OPEN;
    }

    @Override
    public String toString() {
        return "IncidentRecord[masked]";
    }
}
