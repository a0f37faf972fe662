package daybook.application.json;

import daybook.domain.guidance.Citation;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.outcome.OutcomeWarning;
import java.io.IOException;
import java.util.List;

/** Writes for programs how a crime may close and be cancelled, and what must be on the record. Source: HO-OUTCOMES-2026. */
public final class OutcomeJson {

    private final UnnamedSuspectReading reading;
    private final Wording wording;

    /** In those words, for a force with that reading of DAYBOOK-10. */
    public OutcomeJson(UnnamedSuspectReading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
    }

    /** Outcomes and grounds of cancellation, on one line without its end. */
    public String line(List<Outcome> outcomes, List<CancellationGround> grounds) throws IOException {
        return Document.of(out -> {
            out.beginList("outcomes");
            for (Outcome outcome : outcomes) {
                outcome(outcome, out);
            }
            out.endList();
            out.beginList("cancellations");
            for (CancellationGround ground : grounds) {
                ground(ground, out);
            }
            out.endList();
        });
    }

    private void outcome(Outcome outcome, Lines out) throws IOException {
        out.begin();
        out.text("code", outcome.code());
        out.text("title", outcome.title(wording));
        out.textIfAny("from", outcome.firstDay());
        out.beginList("conditions");
        for (OutcomeCondition condition : OutcomeCondition.neededFor(outcome, reading)) {
            said(condition.name(), condition.says(wording), condition.citations(), out);
        }
        out.endList();
        out.beginList("warnings");
        for (OutcomeWarning warning : OutcomeWarning.saidOf(outcome, reading)) {
            said(warning.name(), warning.says(wording), warning.citations(), out);
        }
        out.endList();
        out.end();
    }

    private void ground(CancellationGround ground, Lines out) throws IOException {
        out.begin();
        out.text("code", ground.code());
        out.text("title", ground.title(wording));
        out.beginList("conditions");
        for (CancellationCondition condition : ground.conditions()) {
            said(condition.name(), condition.says(wording), List.of(condition.citation()), out);
        }
        out.endList();
        out.end();
    }

    private static void said(String id, String says, List<Citation> citations, Lines out) throws IOException {
        out.begin();
        out.text("id", id);
        out.text("says", says);
        out.texts("citations", citations);
        out.end();
    }
}
