package daybook.application.service;

import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Refusal;
import daybook.domain.incident.RefusedIncident;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one place where a report becomes an incident.
 *
 * <p>The domain decides whether it may. Only if it may not are the constraints of the request asked for their words.
 */
public final class Intake {

    private final Clock clock;
    private final ShapeCheck shape;

    /**
     * An intake.
     *
     * @param clock gives the moment of recording where a report leaves it out
     * @param shape explains what was refused
     */
    public Intake(Clock clock, ShapeCheck shape) {
        this.clock = clock;
        this.shape = shape;
    }

    /**
     * Reads a report as an incident.
     *
     * @throws RefusedReport if it cannot be, with every place at fault
     */
    public Incident toIncident(IncidentReport report) {
        try {
            return new ReadReport(report, clock).toIncident();
        } catch (RefusedIncident refused) {
            throw new RefusedReport(explained(refused.refusals(), shape.of(report)));
        }
    }

    /** The refusals in their order, in the words of the constraint that was broken at the same place where there is one. */
    private static List<Refusal> explained(List<Refusal> refusals, List<Refusal> broken) {
        Map<String, Refusal> words = new HashMap<>();
        broken.forEach(refusal -> words.putIfAbsent(refusal.at(), refusal));
        Map<Refusal, Boolean> all = new LinkedHashMap<>();
        refusals.forEach(refusal -> all.put(words.getOrDefault(refusal.at(), refusal), true));
        broken.forEach(refusal -> all.put(refusal, true));
        return List.copyOf(all.keySet());
    }
}
