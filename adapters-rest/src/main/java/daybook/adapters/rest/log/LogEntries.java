package daybook.adapters.rest.log;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.NextPage;
import daybook.adapters.rest.route.PathIds;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.json.LogJson;
import daybook.application.port.in.EnterRefusal.Why;
import daybook.application.port.in.LogPage;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.ReadLog;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Who did what with which records: a page at a time, the latest first. */
public final class LogEntries implements Resource {

    private static final String PATH = "/v1/access-log";
    private static final String INCIDENT = "incident";
    private static final String CHILD = "child";
    private static final String OFFICER = "officer";
    private static final String BEFORE = "before";
    private static final String LIMIT = "limit";
    private static final int USUAL = 50;
    private static final NextPage NEXT = new NextPage(PATH, List.of(INCIDENT, CHILD, OFFICER, LIMIT), BEFORE);

    private final ReadLog read;
    private final PathIds ids;

    /** Over that port, about what those ids name. */
    public LogEntries(ReadLog read, PathIds ids) {
        this.read = read;
        this.ids = ids;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.acting("GET", PATH, Operation.READ_LOG, this::read)
                .asking(INCIDENT, CHILD, OFFICER, BEFORE, LIMIT));
    }

    private Answer read(Call call) throws IOException {
        LogPage page = read.read(call.who(), wanted(call));
        Answer answer = Answer.json(LogJson.page(page));
        if (!page.hasMore()) {
            return answer;
        }
        long last = page.entries().get(page.entries().size() - 1).index();
        return NEXT.after(answer, call, String.valueOf(last));
    }

    private LogWanted wanted(Call call) {
        Optional<String> incident = named(call, INCIDENT, PathIds.Kind.INCIDENT);
        Optional<String> child = named(call, CHILD, PathIds.Kind.CHILD);
        Optional<String> officer = call.query(OFFICER);
        if (incident.isPresent() && child.isPresent()) {
            throw Problem.at(CHILD, "expected an incident or a child");
        }
        if (officer.filter(it -> !it.matches(Acting.OFFICER_PATTERN)).isPresent()) {
            throw Problem.at(OFFICER, "expected how an officer is named, in 1 to 64 letters, digits, '.', '-' or '@'");
        }
        long before = Queries.number(call, BEFORE).map(Integer::longValue).orElse(Long.MAX_VALUE);
        return new LogWanted(
                incident.orElse(""),
                child.orElse(""),
                officer.orElse(""),
                before,
                Queries.limit(call, USUAL, LogWanted.MOST));
    }

    private Optional<String> named(Call call, String name, PathIds.Kind kind) {
        return call.query(name)
                .map(id -> ids.find(kind, call.who().force(), id)
                        .orElseThrow(() -> Problem.at(name, "expected an id as answers of your force give it")
                                .beforeAnyAct(Why.NOTHING_THERE)));
    }
}
