package daybook.application.json;

import daybook.domain.guidance.OwnDecision;
import daybook.domain.recording.Choice;
import daybook.domain.recording.Question;
import daybook.domain.recording.Reason;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.Referral;
import daybook.domain.recording.WhatWouldChangeIt;
import java.io.IOException;

/** Writes why a decision is as it is, what it leaves open and what goes to the registrar. */
final class ReasonWriter {

    private final PreparedTexts texts;
    private final Lines out;

    ReasonWriter(PreparedTexts texts, Lines out) {
        this.texts = texts;
        this.out = out;
    }

    void write(RecordingDecision decision) throws IOException {
        out.beginList("referrals");
        for (Referral referral : decision.referrals()) {
            out.begin();
            out.beforeList(texts.of(referral), "facts");
            out.facts(referral.facts());
            out.end();
        }
        out.endList();
        out.beginList("questions");
        for (Question question : decision.questions()) {
            out.whole(texts.of(question));
        }
        out.endList();
        choices(decision);
        out.beginList("reasons");
        for (Reason reason : decision.reasons()) {
            out.begin();
            out.beforeList(texts.of(reason.rule()), "facts");
            out.facts(reason.facts());
            out.after(texts.citationsOf(reason.rule()));
            out.end();
        }
        out.endList();
        out.beginList("whatWouldChangeIt");
        for (WhatWouldChangeIt change : decision.whatWouldChangeIt()) {
            out.whole(texts.of(change));
        }
        out.endList();
        out.beginList("ownReadings");
        for (OwnDecision own : OwnReadings.behind(decision)) {
            out.whole(texts.of(own, decision.settings()));
        }
        out.endList();
    }

    private void choices(RecordingDecision decision) throws IOException {
        out.beginList("choices");
        for (Choice choice : decision.choices()) {
            out.begin();
            out.about(choice.about());
            out.after(texts.of(choice));
            out.list(choice.options());
            out.end();
        }
        out.endList();
    }
}
