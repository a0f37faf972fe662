package daybook.application.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Refusal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads small documents into records, as strictly as a report is read: UTF-8 alone, every property known and given once, no
 * {@code null}, nothing of another kind and nothing after it. Immutable, and safe to share between threads.
 */
public final class PlainJson {

    /** The longest document, in bytes. */
    public static final int LONGEST = 1 << 16;

    /** The place of what is wrong with a document as a whole. */
    public static final String WHOLE = "body";

    private static final int DEEPEST = 6;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayOfFourDigitYear()))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .withCoercionConfig(
                    LogicalType.Textual,
                    it -> it.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** The day that a text is, as {@code 2026-05-09}; empty if it is none, or one of no year of four digits. */
    public static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(Moments.day(text));
    }

    /**
     * Reads a document of that shape.
     *
     * @param shape a record of plain values; what the document leaves out is {@code null}
     * @throws RefusedReport if it is none, with every place at fault and nothing of what was given
     */
    public <T> T read(byte[] document, Class<T> shape) {
        if (document.length > LONGEST) {
            throw RefusedReport.at(WHOLE, "expected at most 64 KiB");
        }
        StrictUtf8.check(WHOLE, document, 0, document.length);
        try {
            JsonNode tree = mapper.readTree(document);
            if (!tree.isObject()) {
                throw RefusedReport.at(WHOLE, "expected an object");
            }
            List<Refusal> faults = Fit.faults(mapper, tree, shape);
            if (!faults.isEmpty()) {
                throw new RefusedReport(faults);
            }
            return mapper.treeToValue(tree, shape);
        } catch (JsonProcessingException broken) {
            throw RefusedReport.at(WHOLE, "expected well-formed JSON, every property once");
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be read", impossible);
        }
    }

    /** The library takes years of any length and sign, which the schema, the register and its order by day do not know. */
    private static final class DayOfFourDigitYear extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        DayOfFourDigitYear() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Optional<LocalDate> day =
                    parser.hasToken(JsonToken.VALUE_STRING) ? day(parser.getText()) : Optional.empty();
            return day.isPresent() ? day.get() : (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
    }
}
