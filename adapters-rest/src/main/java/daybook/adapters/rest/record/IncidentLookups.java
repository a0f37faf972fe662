package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.port.in.Expected;
import daybook.domain.incident.Incident;
import java.io.IOException;
import java.util.List;

/**
 * Gives the id by which paths name a record, for the force's reference. Nothing is looked up: a reference that nobody ever recorded
 * has an id too, so the answer says nothing of any record and is no act.
 */
public final class IncidentLookups implements Resource {

    private final Records records;

    /** With those ids. */
    public IncidentLookups(Records records) {
        this.records = records;
    }

    /** Asked with the scope of whoever may then look at a record: nobody else needs the id. */
    @Override
    public List<Route> routes() {
        return List.of(Route.signedIn("POST", "/v1/incidents/lookups", Operation.FIND_INCIDENT.code(), this::lookUp));
    }

    private Answer lookUp(Call call) throws IOException {
        String reference = Bodies.read(call, Named.class).reference();
        if (reference == null || !reference.matches(Incident.REFERENCE_PATTERN)) {
            throw Problem.at("reference", Expected.REFERENCE);
        }
        return Answer.json(records.listing(call).line(reference));
    }

    /** A record by the force's reference. */
    private record Named(String reference) {}
}
