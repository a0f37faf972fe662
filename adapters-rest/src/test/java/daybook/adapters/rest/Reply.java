package daybook.adapters.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

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

    /** The ids in a list of the body, in its order. */
    public List<String> ids(String list) {
        List<String> ids = new ArrayList<>();
        json().get(list).forEach(it -> ids.add(it.get("id").asText()));
        return ids;
    }

    /** Where the next page of a list stands; empty behind the last. */
    public String next() {
        return header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1");
    }

    /** A header; empty if it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
