package daybook.adapters.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;

/**
 * What a server answered.
 *
 * @param status the status
 * @param headers the headers
 * @param body the body
 */
public record Reply(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException none) {
            throw new AssertionError("expected JSON", none);
        }
    }

    /** A header; empty if it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
