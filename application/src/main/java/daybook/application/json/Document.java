package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/** Writes one object on one line, without the line's end. */
final class Document {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Document() {}

    /** The object of these properties. */
    static String of(Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            Lines out = new Lines(generator);
            out.begin();
            content.write(out);
            out.end();
        }
        return text.toString();
    }

    /** What is in an object. */
    @FunctionalInterface
    interface Content {

        /** Writes it. */
        void write(Lines out) throws IOException;
    }
}
