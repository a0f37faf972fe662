package daybook.adapters.rest.national;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.accesslog.AccessEntry;
import daybook.application.json.NationalJson;
import daybook.application.port.in.ConfirmNational;
import daybook.application.port.in.ExportNational;
import java.io.IOException;
import java.util.List;

/** Hands over what waits for the national database, and takes the word that it was taken over. */
public final class NationalOutbox implements Resource {

    private static final int USUAL = 1_000;

    private final ExportNational export;
    private final ConfirmNational confirm;
    private final NationalJson json = new NationalJson();

    /** Over these ports. */
    public NationalOutbox(ExportNational export, ConfirmNational confirm) {
        this.export = export;
        this.confirm = confirm;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("GET", "/v1/national/outbox", Operation.EXPORT_NATIONAL, this::export)
                        .asking("to", "limit"),
                Route.acting("POST", "/v1/national/confirmations", Operation.CONFIRM_NATIONAL, this::confirm));
    }

    private Answer export(Call call) throws IOException {
        String recipient = call.query("to")
                .filter(it -> !it.isBlank() && AccessEntry.canBeTo(it))
                .orElseThrow(() -> Problem.at(
                        "to", "expected to whom it goes, 1 to " + AccessEntry.LONGEST_RECIPIENT + " characters"));
        int limit = Queries.limit(call, USUAL, ExportNational.MOST);
        return Answer.json(json.notices(export.export(call.who(), recipient, limit)));
    }

    private Answer confirm(Call call) throws IOException {
        List<String> ids = Bodies.read(call, Confirmed.class).ids();
        if (ids == null || ids.isEmpty() || ids.size() > ExportNational.MOST) {
            throw Problem.at("ids", "expected the ids of 1 to " + ExportNational.MOST + " notices");
        }
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).matches(ConfirmNational.ID_PATTERN)) {
                throw Problem.at("ids[" + i + "]", "expected the id of a notice");
            }
        }
        return Answer.json(json.confirmed(confirm.confirm(call.who(), ids)));
    }

    /** The notices that were taken over. */
    private record Confirmed(List<String> ids) {}
}
