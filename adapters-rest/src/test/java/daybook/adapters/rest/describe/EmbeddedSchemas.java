package daybook.adapters.rest.describe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The published schemas as they have to stand in an OpenAPI document: every part under a name of its own, since many programs
 * that read such documents do not follow a schema's own {@code $id} and {@code $defs}, and enumerations with their type, which
 * those programs need to know.
 */
final class EmbeddedSchemas {

    private static final Path PUBLISHED = Path.of("../application/src/main/resources/daybook/schema");
    private static final String ENDING = ".schema.json";
    /** Of files, and of a line in a text, which no client is generated for. */
    private static final List<String> NOT_OVER_HTTP = List.of("audit-report.schema.json", "export-mapping.schema.json");

    private static final String COMPONENTS = "#/components/schemas/";
    private static final List<String> ONLY_OF_A_DOCUMENT = List.of("$schema", "$id", "$defs");
    private static final ObjectMapper JSON = new ObjectMapper();

    private EmbeddedSchemas() {}

    /** All of them, by their names in the document. */
    static Map<String, JsonNode> all() {
        Map<String, JsonNode> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            for (Path file : files.filter(it -> NOT_OVER_HTTP.stream().noneMatch(it::endsWith))
                    .sorted()
                    .toList()) {
                String name = name(file.getFileName().toString().replace(ENDING, ""));
                JsonNode schema = JSON.readTree(file.toFile());
                all.put(name, embedded(name, schema));
                schema.path("$defs")
                        .properties()
                        .forEach(it -> all.put(name + name(it.getKey()), embedded(name, it.getValue())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static JsonNode embedded(String within, JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JSON.createArrayNode();
            node.forEach(it -> list.add(embedded(within, it)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JSON.createObjectNode();
        type(node).ifPresent(it -> object.set("type", it));
        node.properties().stream()
                .filter(it -> !ONLY_OF_A_DOCUMENT.contains(it.getKey()))
                .forEach(it -> object.set(
                        it.getKey(),
                        it.getKey().equals("$ref")
                                ? JSON.getNodeFactory()
                                        .textNode(
                                                reference(within, it.getValue().asText()))
                                : embedded(within, it.getValue())));
        return object;
    }

    private static Optional<JsonNode> type(JsonNode node) {
        boolean enumerates = node.path("enum").isArray() && !node.has("type");
        if (enumerates) {
            boolean hasNull =
                    StreamSupport.stream(node.get("enum").spliterator(), false).anyMatch(JsonNode::isNull);
            return Optional.of(
                    hasNull
                            ? JSON.createArrayNode().add("string").add("null")
                            : JSON.getNodeFactory().textNode("string"));
        }
        boolean fixed = node.path("const").isValueNode() && !node.has("type");
        return fixed
                ? Optional.of(JSON.getNodeFactory().textNode(node.get("const").isNumber() ? "integer" : "string"))
                : Optional.empty();
    }

    private static String reference(String within, String to) {
        String document = to.startsWith("urn:") ? name(to.split(":")[2]) : within;
        int part = to.lastIndexOf('/');
        return COMPONENTS + document + (part < 0 ? "" : name(to.substring(part + 1)));
    }

    /** As types are called: {@code incident-report} is an {@code IncidentReport}. */
    private static String name(String name) {
        return Arrays.stream(name.split("-"))
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining());
    }
}
