package daybook.application.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import daybook.domain.category.Fact;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The few forms in which the values of a decision are written. */
final class Lines {

    private static final PreparedByFact PLACES = new PreparedByFact(1);

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

    /** Left out if there is none. */
    void textIfAny(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void numberOrNull(String name, boolean known, int value) throws IOException {
        if (known) {
            out.writeNumberField(name, value);
        } else {
            out.writeNullField(name);
        }
    }

    /** To two decimals: a weight tells no more. */
    void decimal(String name, double value) throws IOException {
        out.writeNumberField(name, BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    /** Part of a whole, to four decimals: a hundredth of a per cent. */
    void share(String name, double value) throws IOException {
        out.writeNumberField(name, BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP));
    }

    /** A value that is JSON already. */
    void asItIs(String name, String json) throws IOException {
        out.writeFieldName(name);
        out.writeRawValue(json);
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
        if (values.size() < 2) {
            texts(name, values);
            return;
        }
        List<E> ordered = new ArrayList<>(values);
        ordered.sort(null);
        texts(name, ordered);
    }

    /** An object that was prepared as a whole. */
    void whole(SerializableString prepared) throws IOException {
        out.writeRawValue(prepared);
    }

    /** Prepared properties after which a list follows in the same object. */
    void beforeList(SerializableString prepared, String list) throws IOException {
        out.writeRaw(prepared);
        out.writeRaw(',');
        beginList(list);
    }

    /** Prepared properties after others in the same object. */
    void after(SerializableString prepared) throws IOException {
        out.writeRaw(',');
        out.writeRaw(prepared);
    }

    /** The place of a fact. */
    void about(Fact fact) throws IOException {
        out.writeFieldName("about");
        out.writeString(place(fact));
    }

    /** The options of a choice. */
    void list(List<String> options) throws IOException {
        texts("options", options);
    }

    /** The places of facts. */
    void facts(List<Fact> facts) throws IOException {
        for (Fact fact : facts) {
            out.writeString(place(fact));
        }
        endList();
    }

    private static SerializableString place(Fact fact) {
        SerializableString place = PLACES.find(fact, 0);
        return place != null ? place : PLACES.keep(fact, 0, new SerializedString(fact.path()));
    }
}
