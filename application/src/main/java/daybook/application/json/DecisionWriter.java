package daybook.application.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.application.port.in.Assessment;
import daybook.domain.category.Category;
import daybook.domain.category.Classification;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.CouldBecome;
import daybook.domain.recording.RecordingDecision;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a decision in the order of the wire format. */
final class DecisionWriter {

    /** The version of the shape; it changes when something is renamed or dropped. */
    static final int SCHEMA = 1;

    private final Wording wording;
    private final PreparedTexts texts;

    DecisionWriter(Wording wording) {
        this.wording = wording;
        this.texts = new PreparedTexts(wording);
    }

    void write(Assessment assessment, JsonGenerator generator) throws IOException {
        Lines out = new Lines(generator);
        RecordingDecision decision = assessment.decision();
        generator.writeStartObject();
        generator.writeNumberField("schema", SCHEMA);
        out.text("reference", assessment.reference());
        guidance(decision, out);
        generator.writeBooleanField("inScope", decision.inScope());
        out.textOrNull("category", decision.category());
        route(decision.outsideBy(), out);
        generator.writeBooleanField("settled", decision.settled());
        couldBecome(decision.couldBecome(), generator);
        exchanges(assessment, out);
        new CrimeWriter(texts, out).write(assessment);
        new ReasonWriter(texts, out).write(decision);
        generator.writeEndObject();
    }

    private static void guidance(RecordingDecision decision, Lines out) throws IOException {
        out.begin("guidance");
        out.text("edition", decision.edition().id());
        out.textOrNull("inForceFrom", decision.edition().inForceFrom(decision.settings()));
        out.text("rules", RecordingDecision.RULES);
        out.text("settings", decision.settings().echo());
        out.end();
    }

    private void route(Optional<Rule> outside, Lines out) throws IOException {
        if (outside.isPresent()) {
            out.begin("route");
            out.text("id", outside.get().id());
            out.text("says", wording.of("route." + outside.get().id()));
            out.end();
        }
    }

    private static void couldBecome(CouldBecome others, JsonGenerator generator) throws IOException {
        generator.writeArrayFieldStart("couldBecome");
        if (others.nonAggravated()) {
            generator.writeString(Category.NON_AGGRAVATED.name());
        }
        if (others.aggravated()) {
            generator.writeString(Category.AGGRAVATED.name());
        }
        if (others.outOfScope()) {
            generator.writeString("OUT_OF_SCOPE");
        }
        generator.writeEndArray();
    }

    private void exchanges(Assessment assessment, Lines out) throws IOException {
        List<Classification> found = assessment.decision().exchanges();
        out.beginList("exchanges");
        for (int i = 0; i < found.size(); i++) {
            Classification exchange = found.get(i);
            out.begin();
            out.text("id", assessment.incident().exchanges().get(i).id());
            out.flag("inScope", exchange.inScope());
            out.textOrNull("category", exchange.category());
            out.texts("factors", exchange.factors());
            route(exchange.outsideBy(), out);
            out.end();
        }
        out.endList();
    }
}
