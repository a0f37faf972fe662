package daybook.adapters.rest.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.adapters.rest.problem.ErrorsJson;
import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes what is wrong with a request. Source: RFC 9457. */
final class ProblemJson {

    /** Its media type. */
    static final String TYPE = "application/problem+json";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ProblemJson() {}

    /** The answer to a request that is not done. */
    static Answer answer(Problem problem, Correlation correlation) {
        Answer answer = new Answer(
                problem.kind().status(), Map.of("Content-Type", TYPE), out -> write(problem, correlation, out), false);
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    static void write(Problem problem, Correlation correlation, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("type", problem.kind().type());
            json.writeStringField("title", problem.kind().title());
            json.writeNumberField("status", problem.kind().status());
            json.writeStringField("detail", problem.getMessage());
            json.writeStringField("correlation", correlation.trace());
            ErrorsJson.write(problem.errors(), json);
            json.writeEndObject();
        }
    }
}
