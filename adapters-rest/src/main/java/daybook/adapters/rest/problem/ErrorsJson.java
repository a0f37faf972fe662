package daybook.adapters.rest.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.domain.incident.Refusal;
import java.io.IOException;
import java.util.List;

/** Writes what is wrong where, the same in a problem and in the answer to one line of many. */
public final class ErrorsJson {

    private ErrorsJson() {}

    /** Writes the property {@code errors} of an object that was begun. */
    public static void write(List<Refusal> errors, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("errors");
        for (Refusal error : errors) {
            json.writeStartObject();
            json.writeStringField("at", error.at());
            json.writeStringField("message", error.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
