package daybook.application.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.service.IdentityForm;
import daybook.application.service.ReadIdentity;
import daybook.application.service.Registered;
import java.util.Objects;

/** Reads who a child is from JSON, as strictly as a report, and writes it to be sealed. */
public final class IdentityJson implements IdentityForm {

    /** The longest document, in bytes. */
    public static final int LONGEST = 1 << 14;

    private static final String BY = "registeredBy";

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
    public String written(Registered registered) {
        ObjectNode written = mapper.valueToTree(ReadIdentity.reported(registered.identity()));
        return written.put(BY, registered.by()).toString();
    }

    /** What was sealed before it was kept who registered it does not say so. */
    @Override
    public Registered read(String written) {
        try {
            ObjectNode read = mapper.readValue(written, ObjectNode.class);
            JsonNode by = Objects.requireNonNullElse(read.remove(BY), MissingNode.getInstance());
            return new Registered(ReadIdentity.of(mapper.treeToValue(read, IdentityReport.class)), by.asText());
        } catch (JsonProcessingException impossible) {
            // What the library says quotes what it read: it goes no further.
            throw new IllegalStateException("an identity in the register is in a form that this version does not read");
        }
    }
}
