package daybook.adapters.rest.record;

import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Media;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import java.io.IOException;
import java.util.List;

/** What the guidance leads to for a report, with nothing kept: one report, or one a line as they come. */
public final class Assessments implements Resource {

    private static final List<String> EITHER = List.of(Answer.JSON, Media.NDJSON);

    private final AssessIncident assess;
    private final WireJson json = new WireJson();

    /** Assesses with that. */
    public Assessments(AssessIncident assess) {
        this.assess = assess;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.signedIn("POST", "/v1/assessments", "assess", this::assess)
                .in(new Media(EITHER, EITHER)));
    }

    private Answer assess(Call call) throws IOException {
        String type = call.header("Content-Type").map(Media::bare).orElse("");
        // It is answered in the form in which it was asked.
        Media.writing(type).checkAnswer(call.header("Accept"));
        if (type.equals(Media.NDJSON)) {
            return Answer.streaming(Media.NDJSON, out -> new AssessedLines(assess, json).write(call.stream(), out));
        }
        Assessment assessment = assess.assess(json.read(call.body()));
        return Answer.json(out -> json.write(assessment, out));
    }
}
