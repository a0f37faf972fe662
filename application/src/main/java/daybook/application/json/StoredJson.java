package daybook.application.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import daybook.application.service.StoredForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The stored form as JSON, read and written by the library from the shape of the records themselves. */
public final class StoredJson implements StoredForm {

    /** The version of the form; one that reads an older form says how. */
    static final int VERSION = 1;

    private final WireJson wire = new WireJson();
    private final ObjectWriter writer;
    private final ObjectReader reader;

    /** The form in which everything is kept now. */
    public StoredJson() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addMixIn(Step.class, Kinds.class)
                .build();
        mapper.registerSubtypes(new NamedType(Step.Recorded.class, "RECORDED"));
        writer = mapper.writerFor(Kept.class);
        reader = mapper.readerFor(Kept.class);
    }

    @Override
    public String report(IncidentReport report) {
        return text(out -> wire.write(report, out));
    }

    @Override
    public IncidentReport report(String written) {
        return wire.read(written.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String decision(Assessment assessment) {
        return text(out -> wire.write(assessment, out));
    }

    @Override
    public String step(StepTaken step) {
        return text(out -> writer.writeValue(out, new Kept(VERSION, step)));
    }

    @Override
    public StepTaken step(String kept) {
        try {
            return reader.<Kept>readValue(kept).step();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a step in the register is not in a form this version reads", unreadable);
        }
    }

    private static String text(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A step with the version of the form it is kept in. */
    record Kept(int form, StepTaken step) {}

    /** Steps are told apart by a name of their kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    /** Writes something to a stream. */
    private interface Content {

        void write(ByteArrayOutputStream out) throws IOException;
    }
}
