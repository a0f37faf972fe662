package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedCrime;
import daybook.application.record.StandingCrime;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes a record for programs: its crimes as they stand, every step with who took it, and the report and the decision that
 * stand, both in the wire format. A shape of its own, apart from the form in which records are kept.
 */
public final class RecordJson {

    /** The version of the shape; it changes when something is renamed or dropped. */
    static final int SCHEMA = 1;

    private final JsonFactory factory = new JsonFactory();
    private final Naming naming;

    /** Under the force's own references alone. */
    public RecordJson() {
        this(record -> Optional.empty());
    }

    /** With ids by which records are asked for at a door, beside the force's references. */
    public RecordJson(Naming naming) {
        this.naming = naming;
    }

    /** Gives records the ids by which they are asked for. */
    @FunctionalInterface
    public interface Naming {

        /** The id of a record; empty where its reference is all there is. */
        Optional<String> id(IncidentRecord record);
    }

    /** Writes a record on one line, without the line's end. */
    public void write(IncidentRecord record, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out)) {
            write(record, generator);
        }
    }

    /** Writes a record over several lines, for a person to read. */
    public void writeIndented(IncidentRecord record, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out).setPrettyPrinter(WireJson.indented())) {
            write(record, generator);
        }
    }

    /**
     * Writes what a revision would do, before anybody makes it.
     *
     * @param seen the record, in the version that the revision would follow
     * @param plan the step that the revision would be
     */
    public void writePlan(RecordVersion seen, Step.Revised plan, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out).setPrettyPrinter(WireJson.indented())) {
            Lines lines = new Lines(generator);
            lines.begin();
            lines.number("schema", SCHEMA);
            lines.text("reference", seen.reference());
            lines.number("version", seen.version());
            new StepWriter(lines).details(plan);
            lines.beginList("crimes");
            for (RecordedCrime crime : plan.decided().crimes()) {
                lines.begin();
                lines.text("number", crime.number());
                RecordedCrimeWriter.offence("offence", crime, lines);
                RecordedCrimeWriter.people(crime.people(), lines);
                RecordedCrimeWriter.inDoubt(plan.effects().closing(crime.number()), lines);
                lines.end();
            }
            lines.endList();
            embed("decision", plan.decided().decision(), generator);
            lines.end();
        }
    }

    private void write(IncidentRecord record, JsonGenerator generator) throws IOException {
        Lines out = new Lines(generator);
        out.begin();
        out.number("schema", SCHEMA);
        Optional<String> id = naming.id(record);
        out.textIfAny("id", id);
        out.text("reference", record.reference());
        out.text("force", record.steps().get(0).by().force().code());
        out.number("version", record.version());
        out.text("state", record.state());
        out.beginList("crimes");
        for (StandingCrime crime : record.standing().crimes()) {
            RecordedCrimeWriter.crime(crime, id.map(it -> it + RecordedCrimeWriter.suffix(crime.number())), out);
        }
        out.endList();
        steps(record, out);
        new StepWriter(out).pending(record.standing().pending(), id);
        embed("report", record.decided().report(), generator);
        embed("decision", record.decided().decision(), generator);
        out.end();
    }

    private static void steps(IncidentRecord record, Lines out) throws IOException {
        out.beginList("steps");
        for (StepTaken step : record.steps()) {
            out.begin();
            out.number("version", step.version());
            out.text("kind", step.kind());
            out.text("at", step.at());
            out.begin("by");
            out.text("officer", step.by().officer());
            out.text("role", step.by().role());
            out.text("reason", step.by().reason());
            out.end();
            new StepWriter(out).details(step.step());
            List<String> recipients = record.recipientsToCorrectAt(step.version());
            if (!recipients.isEmpty()) {
                out.texts("toBeToldAgain", recipients);
            }
            out.end();
        }
        out.endList();
    }

    /** What is kept in the wire format goes out as it is. */
    private void embed(String name, String document, JsonGenerator generator) throws IOException {
        generator.writeFieldName(name);
        try (JsonParser parser = factory.createParser(document)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
    }

    private JsonGenerator generator(OutputStream out) throws IOException {
        return factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }
}
