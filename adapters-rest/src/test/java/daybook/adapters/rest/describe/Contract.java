package daybook.adapters.rest.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daybook.adapters.rest.Reply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What an OpenAPI document promises of answers, held against the answers of a server. */
public final class Contract {

    /** The contract that is published. */
    public static final Contract PUBLISHED = new Contract(Description.openApi());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Document document;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    Contract(JsonNode openApi) {
        this.document = new Document(openApi);
    }

    /**
     * What in an answer is not as promised.
     *
     * @param method the method that was asked
     * @param target the path that was asked, with its query
     * @param reply the answer
     */
    public List<String> breaches(String method, String target, Reply reply) {
        String path = URI.create(target).getRawPath();
        List<Document.Operation> there = at(path);
        if (method.equals("OPTIONS") && !there.isEmpty()) {
            return reply.header("Allow").isEmpty() ? List.of("Allow is missing") : List.of();
        }
        Optional<Document.Operation> asked = there.stream()
                .filter(it -> it.method().equals(method.equals("HEAD") ? "GET" : method))
                .findFirst();
        return asked.map(it -> breaches(it.node().path("responses"), method, reply))
                .orElseGet(() -> unrouted(there.isEmpty(), method, reply));
    }

    /** A path without places in it is meant before one with places that it would fit into. */
    private List<Document.Operation> at(String path) {
        List<Document.Operation> exactly = document.operations().stream()
                .filter(it -> it.path().equals(path))
                .toList();
        return exactly.isEmpty()
                ? document.operations().stream().filter(it -> isAt(it, path)).toList()
                : exactly;
    }

    /** What no operation takes is answered as a problem, one at a path that is there and another at none. */
    private List<String> unrouted(boolean nowhere, String method, Reply reply) {
        return breaches(
                document.root().path("x-daybook-no-operation").path(nowhere ? "atNoPath" : "byNoMethod"),
                method,
                reply);
    }

    private List<String> breaches(JsonNode responses, String method, Reply reply) {
        JsonNode response = document.meant(responses.path(String.valueOf(reply.status())));
        if (response.isMissingNode()) {
            return List.of("the status " + reply.status() + " is not documented");
        }
        List<String> breaches = new ArrayList<>(headers(response.path("headers"), reply));
        boolean readable =
                !method.equals("HEAD") && reply.header("Content-Encoding").isEmpty();
        if (readable) {
            breaches.addAll(body(response.path("content"), reply));
        }
        return breaches;
    }

    private List<String> headers(JsonNode headers, Reply reply) {
        List<String> breaches = new ArrayList<>();
        headers.properties().forEach(it -> {
            JsonNode header = document.meant(it.getValue());
            Optional<String> given = reply.headers().firstValue(it.getKey());
            if (given.isPresent()) {
                errors(header.path("schema"), TextNode.valueOf(given.get()).toString())
                        .forEach(error -> breaches.add(it.getKey() + ": " + error));
            } else if (header.path("required").asBoolean()) {
                breaches.add(it.getKey() + " is missing");
            }
        });
        return breaches;
    }

    private List<String> body(JsonNode content, Reply reply) {
        String type = reply.header("Content-Type").split(";")[0].strip();
        if (content.isMissingNode()) {
            return reply.body().isEmpty() ? List.of() : List.of("a body is not documented");
        }
        JsonNode media = content.path(type);
        if (media.isMissingNode()) {
            return List.of("the form '" + type + "' is not documented");
        }
        if (media.has("x-daybook-each-line")) {
            return reply.body()
                    .lines()
                    .flatMap(it -> errors(media.get("x-daybook-each-line"), it).stream())
                    .toList();
        }
        return type.endsWith("json")
                ? errors(media.path("schema"), reply.body())
                : errors(media.path("schema"), TextNode.valueOf(reply.body()).toString());
    }

    /** What is wrong with a JSON text, by a schema of the document. */
    List<String> errors(JsonNode schema, String json) {
        return schemas
                .computeIfAbsent(schema, this::compiled)
                .validate(
                        json,
                        InputFormat.JSON,
                        it -> it.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(it -> it.getInstanceLocation() + ": " + it.getKeyword() + " " + it.getMessage())
                .toList();
    }

    /** The schema stands in a document with all that it refers to. */
    private Schema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", document.root().path("components"));
        try {
            return SCHEMAS.getSchema(JSON.writeValueAsString(whole), InputFormat.JSON);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isAt(Document.Operation operation, String path) {
        String quoted = Pattern.quote(operation.path()).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
        return Pattern.matches(quoted, path);
    }
}
