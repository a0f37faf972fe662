package daybook.adapters.rest.event;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.record.Records;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.NextPage;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.json.EventJson;
import daybook.application.port.in.EventPage;
import daybook.application.port.in.FollowEvents;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** What happened in the register, for systems that keep up with it. */
public final class Events implements Resource {

    private static final String PATH = "/v1/events";
    private static final String AFTER = "after";
    private static final NextPage NEXT = new NextPage(PATH, List.of("limit"), AFTER);
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    private final FollowEvents follow;
    private final Records records;

    /** Over that port. */
    public Events(FollowEvents follow, Records records) {
        this.follow = follow;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("GET", PATH, Operation.FOLLOW_EVENTS, this::follow).asking(AFTER, "limit"));
    }

    /** There is always a page after this one: what has not happened yet will be on it. */
    private Answer follow(Call call) throws IOException {
        long after = call.query(AFTER).map(Events::position).orElse(0L);
        int limit = Queries.number(call, "limit").orElse(FollowEvents.USUAL);
        EventPage page = follow.follow(call.who(), after, limit);
        Answer answer = Answer.json(new EventJson(it -> records.id(call, it)).line(page));
        return NEXT.after(answer, call, String.valueOf(page.next()));
    }

    private static long position(String given) {
        if (!POSITION.matcher(given).matches()) {
            throw Problem.at(AFTER, "expected the position that the page before came with");
        }
        return Long.parseLong(given);
    }
}
