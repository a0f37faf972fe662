package daybook.application.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A schema as it is published, to validate with and to look into. */
final class PublishedSchema {

    static final PublishedSchema REPORT = new PublishedSchema("incident-report");
    static final PublishedSchema DECISION = new PublishedSchema("recording-decision");
    static final PublishedSchema RECORD = new PublishedSchema("incident-record");

    /** Of what programs read and hand in beside those. */
    static PublishedSchema named(String name) {
        return new PublishedSchema(name);
    }

    private final Schema schema;
    private final JsonNode tree;

    private PublishedSchema(String name) {
        String text = Examples.text("daybook/schema/" + name + ".schema.json");
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(PublishedSchema::published))
                .getSchema(text, InputFormat.JSON);
        try {
            tree = new ObjectMapper().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The schema under a name of ours, as one refers to another. */
    private static String published(String id) {
        return Examples.text("daybook/schema/" + id.split(":")[2] + ".schema.json");
    }

    /** What is wrong with a document, by this schema. */
    List<String> errors(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    JsonNode tree() {
        return tree;
    }

    /** The properties of the document, or of one of the kinds of object in it. */
    JsonNode object(String definition) {
        return definition.isEmpty() ? tree : tree.at("/$defs/" + definition);
    }

    /** What a property may be, wherever that is said. */
    JsonNode property(String definition, String name) {
        JsonNode property = object(definition).at("/properties/" + name);
        return property.has("$ref") ? tree.at(property.get("$ref").asText().substring(1)) : property;
    }
}
