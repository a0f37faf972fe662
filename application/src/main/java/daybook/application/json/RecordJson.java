package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RecordedPerson;
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
     * @param record the record as it stands
     * @param plan the step that the revision would be
     */
    public void writePlan(IncidentRecord record, Step.Revised plan, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out).setPrettyPrinter(WireJson.indented())) {
            Lines lines = new Lines(generator);
            lines.begin();
            lines.number("schema", SCHEMA);
            lines.text("reference", record.reference());
            lines.number("version", record.version());
            new StepWriter(lines).details(plan);
            lines.beginList("crimes");
            for (RecordedCrime crime : plan.decided().crimes()) {
                lines.begin();
                lines.text("number", crime.number());
                offence("offence", crime, lines);
                people(crime.people(), lines);
                inDoubt(plan.effects().closing(crime.number()), lines);
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
        out.text("reference", record.reference());
        out.text("force", record.steps().get(0).by().force().code());
        out.number("version", record.version());
        out.text("state", record.state());
        out.beginList("crimes");
        for (StandingCrime crime : record.standing().crimes()) {
            crime(crime, out);
        }
        out.endList();
        steps(record, out);
        new StepWriter(out).pending(record.standing().pending());
        embed("report", record.decided().report(), generator);
        embed("decision", record.decided().decision(), generator);
        out.end();
    }

    /** A cancelled crime is left with its number, its offence and the ground: nobody has a part in it any more. */
    private static void crime(StandingCrime crime, Lines out) throws IOException {
        RecordedCrime recorded = crime.recorded();
        out.begin();
        out.text("number", crime.number());
        out.text("state", crime.state());
        out.texts("exchanges", recorded.exchanges());
        out.text("category", recorded.category());
        offence("offence", recorded, out);
        people(crime.isCancelled() ? List.of() : recorded.people(), out);
        out.texts("flags", recorded.flags());
        out.textOrNull("outcome", crime.closing().map(it -> it.outcome().code()));
        out.textOrNull("closedOn", crime.closing().map(CrimeStep.Closed::day));
        out.textOrNull("ground", crime.cancellation().map(it -> it.ground().code()));
        out.textOrNull("toCancelUnder", crime.due().map(it -> it.ground().code()));
        inDoubt(crime.doubt(), out);
        if (crime.departure().isPresent() && !crime.isCancelled()) {
            departure(crime, out);
        }
        out.end();
    }

    private static void inDoubt(Optional<ClosingInDoubt> closing, Lines out) throws IOException {
        if (closing.isPresent()) {
            out.begin("closingInDoubt");
            out.flag("toCloseAgain", closing.get().doubt().isToCloseAgain());
            out.texts("lacking", closing.get().doubt().lacking());
            out.end();
        }
    }

    private static void offence(String name, RecordedCrime crime, Lines out) throws IOException {
        out.begin(name);
        out.textOrNull("code", crime.codeIfKnown());
        out.textOrNull("class", crime.classIfKnown());
        out.texts("alternatives", crime.alternatives());
        out.end();
    }

    /** What was proposed stays beside what a person recorded instead. */
    private static void departure(StandingCrime crime, Lines out) throws IOException {
        out.begin("departsFrom");
        offence("offence", crime.proposed(), out);
        people(crime.proposed().people(), out);
        out.text("why", crime.departure().orElseThrow().why());
        out.end();
    }

    static void people(List<RecordedPerson> people, Lines out) throws IOException {
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
