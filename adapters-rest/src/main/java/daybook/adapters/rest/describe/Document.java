package daybook.adapters.rest.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An OpenAPI document to read from.
 *
 * @param root the whole of it
 */
record Document(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectWriter LINES = new ObjectMapper()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE));

    /**
     * An operation.
     *
     * @param method its method, in capitals
     * @param path its path
     * @param node what is said of it
     */
    record Operation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        String tag() {
            return node.path("tags").path(0).asText();
        }
    }

    /** Every operation, in the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(it -> METHODS.contains(it.getKey()))
                        .forEach(it -> operations.add(
                                new Operation(it.getKey().toUpperCase(Locale.ROOT), path.getKey(), it.getValue()))));
        return operations;
    }

    /** What is meant, where it is said elsewhere in the document. */
    JsonNode meant(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** The name of the part that is meant; empty if it is said where it stands. */
    static String name(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** The named parts of a kind, in the order of the document. */
    Stream<Map.Entry<String, JsonNode>> parts(String kind) {
        return root.path("components").path(kind).properties().stream();
    }

    /** An example as it is shown: text as it is, anything else over several lines. */
    static String shown(JsonNode example) {
        try {
            return example.isTextual() ? example.asText() : LINES.writeValueAsString(example);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can be written", impossible);
        }
    }
}
