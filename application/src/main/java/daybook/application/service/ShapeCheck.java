package daybook.application.service;

import daybook.application.port.in.IncidentReport;
import daybook.domain.incident.Refusal;
import java.util.List;

/** Explains a refused report by the constraints its request type carries. Asked only once something was refused. */
@FunctionalInterface
public interface ShapeCheck {

    /** Explains nothing: what the domain itself says of a refused report has to do. */
    ShapeCheck NONE = report -> List.of();

    /**
     * Every constraint that the report breaks.
     *
     * @param report a report that was refused
     * @return the places and what is expected there, in no particular order; empty if none is broken
     */
    List<Refusal> of(IncidentReport report);
}
