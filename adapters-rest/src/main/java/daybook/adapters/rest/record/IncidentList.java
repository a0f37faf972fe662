package daybook.adapters.rest.record;

import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Cursors;
import daybook.adapters.rest.route.NextPage;
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
    private static final List<String> WANTED = List.of("from", "until", "category", "open", "limit");
    private static final NextPage NEXT = new NextPage(PATH, WANTED, Cursors.CURSOR);

    private final ListIncidents list;
    private final Cursors cursors;
    private final Records records;

    /** Over that port, with cursors and records as they are named there. */
    public IncidentList(ListIncidents list, Cursors cursors, Records records) {
        this.list = list;
        this.cursors = cursors;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.acting("GET", PATH, Operation.LIST_INCIDENTS, this::list)
                .asking("from", "until", "category", "open", "limit", Cursors.CURSOR));
    }

    private Answer list(Call call) throws IOException {
        IncidentPage page = list.list(call.who(), wanted(call));
        Optional<String> next = page.next().map(it -> cursors.sealed(call, it));
        Answer answer = Answer.json(records.listing(call).line(new IncidentPage(page.incidents(), next)));
        return next.map(it -> NEXT.after(answer, call, it)).orElse(answer);
    }

    private IncidentsWanted wanted(Call call) {
        return new IncidentsWanted(
                Queries.day(call, "from").orElse(null),
                Queries.day(call, "until").orElse(null),
                Queries.oneOf(call, "category", Category.class).orElse(null),
                Queries.flag(call, "open").orElse(null),
                cursors.asked(call).orElse(null),
                Queries.number(call, "limit").orElse(null));
    }
}
