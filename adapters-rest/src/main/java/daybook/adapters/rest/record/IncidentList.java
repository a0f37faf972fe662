package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.NextPage;
import daybook.adapters.rest.route.PathIds;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.port.in.IncidentPage;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.ListIncidents;
import daybook.domain.category.Category;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Which incidents are on record, page by page. */
public final class IncidentList implements Resource {

    private static final String PATH = "/v1/incidents";
    private static final String CURSOR = "cursor";
    private static final List<String> WANTED = List.of("from", "until", "category", "open", "limit");
    private static final NextPage NEXT = new NextPage(PATH, WANTED, CURSOR);

    private final ListIncidents list;
    private final PathIds ids;
    private final Records records;

    /** Over that port, with records under those ids. */
    public IncidentList(ListIncidents list, PathIds ids, Records records) {
        this.list = list;
        this.ids = ids;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.acting("GET", PATH, Operation.LIST_INCIDENTS, this::list)
                .asking("from", "until", "category", "open", "limit", CURSOR));
    }

    private Answer list(Call call) throws IOException {
        IncidentPage page = list.list(call.who(), wanted(call));
        Optional<String> next =
                page.next().map(it -> ids.of(PathIds.Kind.PAGE, call.who().force(), it));
        Answer answer = Answer.json(records.listing(call).line(new IncidentPage(page.incidents(), next)));
        return next.map(it -> NEXT.after(answer, call, it)).orElse(answer);
    }

    private IncidentsWanted wanted(Call call) {
        return new IncidentsWanted(
                Queries.day(call, "from").orElse(null),
                Queries.day(call, "until").orElse(null),
                Queries.oneOf(call, "category", Category.class).orElse(null),
                Queries.flag(call, "open").orElse(null),
                call.query(CURSOR).map(it -> opened(call, it)).orElse(null),
                Queries.number(call, "limit").orElse(null));
    }

    /** A cursor names the last record of a page, so in an address it is sealed. */
    private String opened(Call call, String cursor) {
        return ids.find(PathIds.Kind.PAGE, call.who().force(), cursor)
                .orElseThrow(() -> Problem.at(CURSOR, "expected the cursor that the page before came with"));
    }
}
