package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Call;
import daybook.application.access.Acting;
import daybook.application.json.WireJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A request as a route sees it. */
final class ServedCall implements Call {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final String BODY_WANTED = "daybook.body-wanted";

    private final Context context;
    private final Optional<Acting> who;

    ServedCall(Context context, Optional<Acting> who) {
        this.context = context;
        this.who = who;
    }

    @Override
    public Acting who() {
        return who.orElseThrow(() -> new IllegalStateException("nobody in particular acts here"));
    }

    @Override
    public String inPath(String name) {
        return context.pathParam(name);
    }

    @Override
    public Optional<String> query(String name) {
        List<String> given = context.queryParams(name);
        if (given.size() > 1) {
            throw Problem.at(name, "expected once");
        }
        return given.stream().findFirst();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    /** Read so that a body without end is not kept. */
    @Override
    public byte[] body() throws IOException {
        byte[] body = TimelyBody.read(stream(), WireJson.LONGEST, CLOCK);
        if (body.length > WireJson.LONGEST) {
            throw Problem.of(ProblemKind.TOO_LARGE, "At most 1 MiB is read.");
        }
        return body;
    }

    @Override
    public InputStream stream() {
        context.attribute(BODY_WANTED, true);
        return context.bodyInputStream();
    }

    /** Whether a request's body was asked for, and whoever waited to be told so was told to go on. */
    static boolean isBodyWanted(Context context) {
        return context.attribute(BODY_WANTED) != null;
    }
}
