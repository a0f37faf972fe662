package daybook.application.json;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeStep;
import daybook.application.record.DisclosureStep;
import daybook.application.record.ErasureStep;
import daybook.application.record.LinkStep;
import daybook.application.record.RevisionEffects;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import daybook.application.service.StoredForm;
import daybook.domain.history.HistoryEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The stored form as JSON, read and written by the library from the shape of the records themselves. */
public final class StoredJson implements StoredForm {

    /** The version of the form; one that reads an older form says how. */
    static final int VERSION = 1;

    /** The kinds of steps, each under the name it is kept by for good. */
    static final Map<String, Class<? extends Step>> KINDS = Map.ofEntries(
            Map.entry("RECORDED", Step.Recorded.class),
            Map.entry("REVISED", Step.Revised.class),
            Map.entry("CLOSED", CrimeStep.Closed.class),
            Map.entry("REOPENED", CrimeStep.Reopened.class),
            Map.entry("CANCELLED", CrimeStep.Cancelled.class),
            Map.entry("DEPARTED", CrimeStep.Departed.class),
            Map.entry("PROPOSED", Step.Proposed.class),
            Map.entry("APPROVED", Step.Approved.class),
            Map.entry("DECLINED", Step.Declined.class),
            Map.entry("KEPT", Step.Kept.class),
            Map.entry("ERASED", ErasureStep.Erased.class),
            Map.entry("GRANTED", DisclosureStep.Granted.class),
            Map.entry("HANDED_OUT", DisclosureStep.HandedOut.class));

    private static final String BEGINNING = "{\"form\":" + VERSION + ",";

    private static final String NONE = "none";

    /** As long as most of what is kept, so that it is seldom copied while it is written. */
    private static final int LENGTH = 1 << 14;

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
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .addMixIn(Step.class, Kinds.class)
                .addMixIn(RevisionEffects.class, Younger.class)
                .injectableValues(new InjectableValues.Std().addValue(NONE, List.of()))
                .build();
        KINDS.forEach((name, kind) -> mapper.registerSubtypes(new NamedType(kind, name)));
        writer = mapper.writer();
        reader = mapper.reader();
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
        return written(new Kept(VERSION, step));
    }

    @Override
    public StepTaken step(String kept) {
        return read(kept, Kept.class).step();
    }

    @Override
    public String notice(HistoryEntry entry) {
        return written(new KeptNotice(VERSION, entry));
    }

    @Override
    public HistoryEntry notice(String kept) {
        return read(kept, KeptNotice.class).entry();
    }

    @Override
    public String link(List<LinkStep> steps) {
        return written(new KeptLink(VERSION, steps));
    }

    @Override
    public List<LinkStep> link(String kept) {
        return read(kept, KeptLink.class).steps();
    }

    private String written(Object kept) {
        return text(out -> writer.writeValue(out, kept));
    }

    private <T> T read(String kept, Class<T> type) {
        if (!kept.startsWith(BEGINNING)) {
            throw unreadable("it is kept in another version of the form");
        }
        try {
            return reader.readValue(kept, type);
        } catch (InvalidTypeIdException unknown) {
            throw unreadable("it is of a kind that is not known");
        } catch (IOException other) {
            throw unreadable("it is damaged, or holds what is not known");
        }
    }

    /** What the library says quotes what it read, which is data about people: it goes no further. */
    private static StoreUnavailable unreadable(String why) {
        return new StoreUnavailable(
                "what is in the register cannot be read by this version of Daybook: " + why,
                new IOException("not in version " + VERSION + " of the form"));
    }

    private static String text(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(LENGTH);
        try {
            content.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A step with the version of the form it is kept in. */
    record Kept(int form, StepTaken step) {}

    /** A notice with the version of the form. */
    record KeptNotice(int form, HistoryEntry entry) {}

    /** What was said of a link, with the version of the form. */
    record KeptLink(int form, List<LinkStep> steps) {}

    /** Steps are told apart by a name of their kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    /** What was not kept of a revision at first is read as none, and is kept only where there is some. */
    private interface Younger {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JacksonInject(value = NONE, useInput = OptBoolean.TRUE)
        List<ClosingInDoubt> closings();
    }

    /** Writes something to a stream. */
    private interface Content {

        void write(ByteArrayOutputStream out) throws IOException;
    }
}
