package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * JSON that is always the same, written once and then copied: explanations are prepared, not built.
 *
 * <p>What is prepared is an object, or the inside of one without its braces, so that other properties can stand beside it.
 */
final class Prepared {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Prepared() {}

    /** Something that writes properties of an object. */
    interface Properties {

        void writeTo(Lines out) throws IOException;
    }

    /** The properties as they stand in an object, separated and unclosed. */
    static SerializedString properties(Properties properties) {
        String object = text(properties);
        return new SerializedString(object.substring(1, object.length() - 1));
    }

    /** A whole object with those properties. */
    static SerializedString object(Properties properties) {
        return new SerializedString(text(properties));
    }

    private static String text(Properties properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            properties.writeTo(new Lines(generator));
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory could not be written", impossible);
        }
        return text.toString();
    }
}
