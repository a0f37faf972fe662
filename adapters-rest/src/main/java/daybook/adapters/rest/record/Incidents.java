package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.json.WireJson;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.RecordIncident;
import daybook.application.record.IncidentRecord;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Incidents on record: entered once, and looked at. */
public final class Incidents implements Resource {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final RecordIncident record;
    private final FindIncident find;
    private final Records records;
    private final WireJson json = new WireJson();

    /** Over these ports. */
    public Incidents(RecordIncident record, FindIncident find, Records records) {
        this.record = record;
        this.find = find;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("POST", "/v1/incidents", Operation.RECORD_INCIDENT, this::record),
                Route.acting("GET", "/v1/incidents/{id}", Operation.FIND_INCIDENT, this::find));
    }

    /**
     * The reference within the report makes it one submission, so whoever repeats it gets the first answer again. Once the record
     * was changed that answer would put roles beside names that no longer hold: then they get the record as it stands.
     */
    private Answer record(Call call) throws IOException {
        String key = call.header("Idempotency-Key")
                .orElseThrow(() -> Problem.at(
                        "Idempotency-Key", "expected a key of this submission, 1 to 255 visible characters"));
        if (!KEY.matcher(key).matches()) {
            throw Problem.at("Idempotency-Key", "expected 1 to 255 visible characters");
        }
        IncidentRecord recorded = record.record(call.who(), json.read(call.body()));
        Answer answer = records.answer(recorded);
        return recorded.version() == 1
                ? answer.createdAt(records.location(recorded))
                : answer.with("Location", records.location(recorded));
    }

    private Answer find(Call call) {
        return find.find(call.who(), records.reference(call))
                .map(records::answer)
                .orElseThrow(Problem::none);
    }
}
