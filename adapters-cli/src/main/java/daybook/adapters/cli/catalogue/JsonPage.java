package daybook.adapters.cli.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import daybook.adapters.cli.terminal.Output;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;

/** A JSON document on its way to the console. */
final class JsonPage {

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    JsonPage() throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        out = new JsonFactory()
                .createGenerator(text)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    /** Writes one value of a list. */
    interface Content<T> {

        void write(T value) throws IOException;
    }

    void begin() throws IOException {
        out.writeStartObject();
    }

    /** Shows a document that stands on one line, for a person to read. */
    static void show(String document, Output console) throws IOException {
        JsonPage page = new JsonPage();
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            parser.nextToken();
            page.out.copyCurrentStructure(parser);
        }
        page.out.close();
        console.line(page.text.toString());
    }

    void end(Output console) throws IOException {
        out.writeEndObject();
        out.close();
        console.line(text.toString());
    }

    <T> void objects(String name, Collection<T> values, Content<T> content) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            content.write(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void text(String name, Object value) throws IOException {
        out.writeStringField(name, value.toString());
    }
}
