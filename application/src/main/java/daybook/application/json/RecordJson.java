package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import daybook.application.record.CrimeState;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RecordedPerson;
import daybook.application.record.StepTaken;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a record for programs: its crimes as they stand, every step with who took it, and the report and the decision that
 * stand, both in the wire format. A shape of its own, apart from the form in which records are kept.
 */
public final class RecordJson {

    /** The version of the shape; it changes when something is renamed or dropped. */
    static final int SCHEMA = 1;

    private final JsonFactory factory = new JsonFactory();

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

    private void write(IncidentRecord record, JsonGenerator generator) throws IOException {
        Lines out = new Lines(generator);
        out.begin();
        out.number("schema", SCHEMA);
        out.text("reference", record.reference());
        out.text("force", record.steps().get(0).by().force().code());
        out.number("version", record.version());
        out.text("state", record.state());
        out.beginList("crimes");
        for (RecordedCrime crime : record.crimes()) {
            crime(crime, out);
        }
        out.endList();
        steps(record, out);
        embed("report", record.decided().report(), generator);
        embed("decision", record.decided().decision(), generator);
        out.end();
    }

    private static void crime(RecordedCrime crime, Lines out) throws IOException {
        out.begin();
        out.text("number", crime.number());
        out.text("state", CrimeState.OPEN);
        out.texts("exchanges", crime.exchanges());
        out.text("category", crime.category());
        out.begin("offence");
        out.textOrNull("code", crime.codeIfKnown());
        out.textOrNull("class", crime.classIfKnown());
        out.texts("alternatives", crime.alternatives());
        out.end();
        people(crime.people(), out);
        out.texts("flags", crime.flags());
        out.end();
    }

    private static void people(List<RecordedPerson> people, Lines out) throws IOException {
        out.beginList("people");
        for (RecordedPerson person : people) {
            out.begin();
            out.text("id", person.id());
            out.text("role", person.role());
            out.numberOrNull("age", person.knownAge().isPresent(), person.age());
            out.end();
        }
        out.endList();
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
