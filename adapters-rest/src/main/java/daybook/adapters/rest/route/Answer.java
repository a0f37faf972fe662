package daybook.adapters.rest.route;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a route answers.
 *
 * @param status the status
 * @param headers the headers beside those that every answer has
 * @param body what is written, at last
 * @param streamed whether it is sent while it is written, as what has no known end; otherwise it is whole before it is sent
 */
public record Answer(int status, Map<String, String> headers, Body body, boolean streamed) {

    /** The media type of nearly everything. */
    public static final String JSON = "application/json";

    private static final String CONTENT_TYPE = "Content-Type";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    /** Copies the headers, in their order. */
    public Answer {
        headers = Map.copyOf(headers);
    }

    /** What an answer says, written once the status is settled. */
    @FunctionalInterface
    public interface Body {

        /** Writes it. */
        void write(OutputStream out) throws IOException;
    }

    /** An answer of that type. */
    public static Answer of(String type, Body body) {
        return new Answer(OK, Map.of(CONTENT_TYPE, type), body, false);
    }

    /** An answer in JSON. */
    public static Answer json(Body body) {
        return of(JSON, body);
    }

    /** An answer in JSON that is text already. */
    public static Answer json(String document) {
        return json(out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** An answer of that type, sent while it is written. */
    public static Answer streaming(String type, Body body) {
        return new Answer(OK, Map.of(CONTENT_TYPE, type), body, true);
    }

    /** It was made, and is found there. */
    public Answer createdAt(String location) {
        return new Answer(CREATED, headers, body, streamed).with("Location", location);
    }

    /** It is done, and there is nothing to say. */
    public static Answer done() {
        return new Answer(NO_CONTENT, Map.of(), out -> {}, false);
    }

    /** The same with a header more. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, streamed);
    }

    /** The same with another status. */
    public Answer status(int other) {
        return new Answer(other, headers, body, streamed);
    }

    /** The same, of that version of what it shows. */
    public Answer version(int version) {
        return with("ETag", "\"" + version + "\"");
    }
}
