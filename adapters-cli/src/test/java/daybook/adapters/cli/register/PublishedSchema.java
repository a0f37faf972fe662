package daybook.adapters.cli.register;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A schema as it is published, to hold what a command wrote against. */
final class PublishedSchema {

    private final Schema schema;

    PublishedSchema(String name) {
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(id -> text(id.split(":")[2])))
                .getSchema(text(name), InputFormat.JSON);
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

    private static String text(String name) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream("/daybook/schema/" + name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
