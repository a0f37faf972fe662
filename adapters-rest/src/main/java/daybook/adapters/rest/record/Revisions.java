package daybook.adapters.rest.record;

import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.json.RecordJson;
import daybook.application.json.WireJson;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PlanRevision;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReviseIncident;
import daybook.application.record.Step;
import java.io.IOException;
import java.util.List;

/** New facts for a record: put on it, or shown first with what they would change. */
public final class Revisions implements Resource {

    private static final String DRY_RUN = "dryRun";

    private final ReviseIncident revise;
    private final PlanRevision plan;
    private final Records records;
    private final WireJson json = new WireJson();
    private final RecordJson plans = new RecordJson();

    /** Over these ports. */
    public Revisions(ReviseIncident revise, PlanRevision plan, Records records) {
        this.revise = revise;
        this.plan = plan;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        List<Operation> either = List.of(Operation.REVISE_INCIDENT, Operation.PLAN_REVISION);
        return List.of(Route.acting("POST", Records.PATH + "{id}/revisions", either, this::revise)
                .asking(DRY_RUN));
    }

    private Answer revise(Call call) throws IOException {
        boolean onlyPlanned = Queries.flag(call, DRY_RUN).orElse(false);
        RecordVersion seen = records.seen(call);
        IncidentReport report = json.read(call.body());
        if (onlyPlanned) {
            Step.Revised step = plan.plan(call.who(), seen, report);
            return Answer.json(out -> plans.writePlan(seen, step, out));
        }
        return records.changed(revise.revise(call.who(), seen, report));
    }
}
