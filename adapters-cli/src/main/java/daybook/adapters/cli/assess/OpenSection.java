package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.Assessment;
import daybook.domain.category.Fact;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Aspect;
import daybook.domain.recording.Choice;
import daybook.domain.recording.Question;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.Referral;
import java.util.ArrayList;
import java.util.List;

/** What is left for a person: what to ask, what to choose and what to refer. */
final class OpenSection {

    private final RecordingDecision decision;
    private final FactNames names;
    private final Wording wording;
    private final Page page;

    OpenSection(Assessment assessment, FactNames names, Wording wording, Page page) {
        this.decision = assessment.decision();
        this.names = names;
        this.wording = wording;
        this.page = page;
    }

    void print() {
        if (!decision.questions().isEmpty()) {
            page.heading("To ask, most decisive first");
            int number = 1;
            for (Question question : decision.questions()) {
                question(question, number++);
            }
        }
        if (!decision.choices().isEmpty()) {
            page.heading("To choose");
            for (Choice choice : decision.choices()) {
                choice(choice);
            }
        }
        if (!decision.referrals().isEmpty()) {
            page.heading("To refer to the Force Crime Registrar; the decision stands meanwhile");
            for (Referral referral : decision.referrals()) {
                referral(referral);
            }
        }
    }

    private void question(Question question, int number) {
        String mark = number + ". ";
        page.item(5 - mark.length(), mark, names.subject(question.about()) + question.ask(wording));
        page.paragraph(5, question.because(wording));
        List<String> changes = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (question.couldChange().contains(aspect)) {
                changes.add(wording.of("aspect." + aspect));
            }
        }
        String couldChange = "Could change " + Phrases.list(changes, "and") + ". ";
        page.paragraph(5, page.ink().quiet(couldChange + enteredIn(question.about())));
    }

    private void choice(Choice choice) {
        page.item(2, "-  ", choice.ask(wording));
        if (!choice.options().isEmpty()) {
            page.paragraph(5, "Options: " + Phrases.list(choice.options(), "and") + ".");
        }
        page.paragraph(5, page.ink().quiet(enteredIn(choice.about())));
    }

    private void referral(Referral referral) {
        page.item(2, "-  ", referral.question(wording) + Phrases.citations(referral.citations(), page.ink()));
        String used = referral.used(wording);
        for (String reading : referral.readings(wording)) {
            boolean isUsed = reading.equals(used);
            page.item(5, isUsed ? "Used here:  " : "Or:         ", reading);
        }
    }

    private static String enteredIn(Fact about) {
        return "Entered in " + about.path() + ".";
    }
}
