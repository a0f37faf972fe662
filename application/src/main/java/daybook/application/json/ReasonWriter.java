package daybook.application.json;

import daybook.domain.guidance.Citation;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Choice;
import daybook.domain.recording.Question;
import daybook.domain.recording.Reason;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.Referral;
import daybook.domain.recording.WhatWouldChangeIt;
import java.io.IOException;
import java.util.List;

/** Writes why a decision is as it is, what it leaves open and what goes to the registrar. */
final class ReasonWriter {

    private final Wording wording;
    private final Lines out;

    ReasonWriter(Wording wording, Lines out) {
        this.wording = wording;
        this.out = out;
    }

    void write(RecordingDecision decision) throws IOException {
        out.beginList("referrals");
        for (Referral referral : decision.referrals()) {
            referral(referral);
        }
        out.endList();
        out.beginList("questions");
        for (Question question : decision.questions()) {
            question(question);
        }
        out.endList();
        out.beginList("choices");
        for (Choice choice : decision.choices()) {
            choice(choice);
        }
        out.endList();
        out.beginList("reasons");
        for (Reason reason : decision.reasons()) {
            reason(reason);
        }
        out.endList();
        out.beginList("whatWouldChangeIt");
        for (WhatWouldChangeIt change : decision.whatWouldChangeIt()) {
            change(change);
        }
        out.endList();
        out.beginList("ownReadings");
        for (OwnDecision own : OwnReadings.behind(decision)) {
            ownReading(own, decision);
        }
        out.endList();
    }

    private void referral(Referral referral) throws IOException {
        out.begin();
        out.text("id", referral.id());
        out.text("to", "FORCE_CRIME_REGISTRAR");
        out.text("question", referral.question(wording));
        out.texts("readings", referral.readings(wording));
        out.text("used", referral.used(wording));
        citations(referral.citations());
        out.texts("facts", referral.facts());
        out.end();
    }

    private void question(Question question) throws IOException {
        out.begin();
        out.text("about", question.about());
        out.text("ask", question.ask(wording));
        out.text("because", question.because(wording));
        out.inOrder("couldChange", question.couldChange());
        out.end();
    }

    private void choice(Choice choice) throws IOException {
        out.begin();
        out.text("about", choice.about());
        out.text("ask", choice.ask(wording));
        out.texts("options", choice.options());
        out.end();
    }

    private void reason(Reason reason) throws IOException {
        out.begin();
        out.text("rule", reason.rule().id());
        out.text("says", reason.says(wording));
        out.texts("facts", reason.facts());
        citations(reason.citations());
        out.end();
    }

    private void change(WhatWouldChangeIt change) throws IOException {
        out.begin();
        out.text("about", change.about());
        out.text("answer", change.answer());
        out.textOrNull("category", change.category());
        out.flag("inScope", change.category().isPresent());
        out.end();
    }

    private void ownReading(OwnDecision own, RecordingDecision decision) throws IOException {
        OwnReadings readings = new OwnReadings(own, wording);
        out.begin();
        out.text("id", own.id());
        out.text("question", readings.question());
        out.texts("readings", readings.all());
        out.text("used", readings.used(decision.settings()));
        out.end();
    }

    private void citations(List<Citation> citations) throws IOException {
        out.beginList("citations");
        for (Citation citation : citations) {
            out.begin();
            out.text("source", citation.source());
            out.text("place", citation.place());
            out.end();
        }
        out.endList();
    }
}
