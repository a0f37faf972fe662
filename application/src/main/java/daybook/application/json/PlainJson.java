package daybook.application.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybook.application.port.in.RefusedReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Pattern INDEX = Pattern.compile("/(\\d+)");

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withConfigOverride(LocalDate.class, it -> it.setFormat(JsonFormat.Value.forLeniency(false)))
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .withCoercionConfig(
                    LogicalType.Textual,
                    it -> it.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /**
     * Reads a document of that shape.
     *
     * @param shape a record of plain values; what the document leaves out is {@code null}
     * @throws RefusedReport if it is none, with the place at fault and nothing of what was given
     */
    public <T> T read(byte[] document, Class<T> shape) {
        if (document.length > LONGEST) {
            throw RefusedReport.at(WHOLE, "expected at most 64 KiB");
        }
        StrictUtf8.check(WHOLE, document, 0, document.length);
        try {
            T read = mapper.readValue(document, shape);
            if (read == null) {
                throw RefusedReport.at(WHOLE, "expected an object");
            }
            refuseNulls(document);
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            List<JsonMappingException.Reference> path = unknown.getPath();
            throw RefusedReport.at(
                    place(path.subList(0, path.size() - 1)), "expected only the properties " + known(unknown));
        } catch (JsonMappingException misfit) {
            throw RefusedReport.at(place(misfit.getPath()), expected(misfit));
        } catch (JsonProcessingException broken) {
            throw RefusedReport.at(WHOLE, "expected well-formed JSON, every property once");
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be read", impossible);
        }
    }

    /** The library takes what is left out for {@code null}, so it cannot refuse the one alone. Every name is known by now. */
    private void refuseNulls(byte[] document) throws IOException {
        try (JsonParser parser = mapper.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NULL) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    String place = INDEX.matcher(pointer).replaceAll("[$1]").replace('/', '.');
                    throw RefusedReport.at(place.substring(1), "expected what its form has there, never null");
                }
            }
        }
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String expected(JsonMappingException misfit) {
        Class<?> type = misfit instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null || type.isRecord()) {
            return "expected what its form has there, never null";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "expected one of ", ""));
        }
        return "expected " + words(type.getSimpleName()) + ", never null";
    }

    private static String words(String type) {
        return switch (type) {
            case "String" -> "text";
            case "LocalDate" -> "a day, as 2026-05-09";
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "Boolean", "boolean" -> "true or false";
            default -> "a list";
        };
    }

    /** Only names that the shape has come this far, so nothing of what was sent is in it. */
    private static String place(List<JsonMappingException.Reference> path) {
        String place = path.stream()
                .map(it -> it.getIndex() >= 0 ? "[" + it.getIndex() + "]" : "." + it.getFieldName())
                .collect(Collectors.joining());
        return place.isEmpty() ? WHOLE : place.substring(1);
    }
}
