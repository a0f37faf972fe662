package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.service.IdentityForm;
import daybook.application.service.ReadIdentity;
import daybook.domain.history.identity.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Reads who a child is from JSON, as strictly as a report, and writes it to be sealed. */
public final class IdentityJson implements IdentityForm {

    /** The longest document, in bytes. */
    public static final int LONGEST = 1 << 14;

    private static final int DEEPEST = 4;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    it -> it.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /**
     * Reads who a child is.
     *
     * @throws RefusedReport if it is not that, with the place at fault and nothing of what was given
     */
    public IdentityReport read(byte[] document) {
        if (document.length > LONGEST) {
            throw RefusedReport.at(Whereabouts.WHOLE, "expected at most 16 KiB");
        }
        StrictUtf8.check(document);
        try {
            IdentityReport report = mapper.readValue(document, IdentityReport.class);
            if (report == null) {
                throw RefusedReport.at(Whereabouts.WHOLE, "expected an object");
            }
            return report;
        } catch (JsonMappingException misfit) {
            throw RefusedReport.at(place(misfit), "expected what the form of an identity has there");
        } catch (JsonProcessingException broken) {
            throw RefusedReport.at(Whereabouts.WHOLE, "expected well-formed JSON");
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be read", impossible);
        }
    }

    @Override
    public String written(Identity identity) {
        try {
            return mapper.writeValueAsString(ReadIdentity.reported(identity));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("an identity can be written", impossible);
        }
    }

    @Override
    public Identity read(String written) {
        try {
            return ReadIdentity.of(mapper.readValue(written, IdentityReport.class));
        } catch (JsonProcessingException impossible) {
            // What the library says quotes what it read: it goes no further.
            throw new IllegalStateException("an identity in the register is in a form that this version does not read");
        }
    }

    private static String place(JsonMappingException misfit) {
        List<JsonMappingException.Reference> path = misfit.getPath();
        String known = path.stream()
                .map(it -> it.getIndex() >= 0 ? "[" + it.getIndex() + "]" : "." + it.getFieldName())
                .collect(Collectors.joining());
        boolean ours =
                known.matches("(\\.(givenNames|familyNames|dateOfBirth|postcode|sex|ids|kind|value)|\\[[0-9]+\\])+");
        return ours ? known.substring(1) : Whereabouts.WHOLE;
    }
}
