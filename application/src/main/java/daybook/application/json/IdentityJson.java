package daybook.application.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.service.IdentityForm;
import daybook.application.service.ReadIdentity;
import daybook.domain.history.identity.Identity;
import java.io.UncheckedIOException;

/** Reads who a child is from JSON, as strictly as a report, and writes it to be sealed. */
public final class IdentityJson implements IdentityForm {

    /** The longest document, in bytes. */
    public static final int LONGEST = 1 << 14;

    private final PlainJson plain = new PlainJson();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /**
     * Reads who a child is.
     *
     * @throws RefusedReport if it is not that, with the place at fault and nothing of what was given
     */
    public IdentityReport read(byte[] document) {
        if (document.length > LONGEST) {
            throw RefusedReport.at(PlainJson.WHOLE, "expected at most 16 KiB");
        }
        return plain.read(document, IdentityReport.class);
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
}
