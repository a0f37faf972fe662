package daybook.application.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** The few forms in which the values of a decision are written. */
final class Lines {

    private final JsonGenerator out;

    Lines(JsonGenerator out) {
        this.out = out;
    }

    void begin() throws IOException {
        out.writeStartObject();
    }

    void begin(String name) throws IOException {
        out.writeObjectFieldStart(name);
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    void beginList(String name) throws IOException {
        out.writeArrayFieldStart(name);
    }

    void endList() throws IOException {
        out.writeEndArray();
    }

    void text(String name, Object value) throws IOException {
        out.writeStringField(name, value.toString());
    }

    void textOrNull(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            out.writeNullField(name);
        }
    }

    void number(String name, int value) throws IOException {
        out.writeNumberField(name, value);
    }

    void numberOrNull(String name, boolean known, int value) throws IOException {
        if (known) {
            out.writeNumberField(name, value);
        } else {
            out.writeNullField(name);
        }
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void texts(String name, Collection<?> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (Object value : values) {
            out.writeString(value.toString());
        }
        out.writeEndArray();
    }

    /** Values of a closed set, each once and in the order of the set. */
    <E extends Enum<E>> void inOrder(String name, Collection<E> values) throws IOException {
        texts(name, values.stream().sorted().toList());
    }
}
