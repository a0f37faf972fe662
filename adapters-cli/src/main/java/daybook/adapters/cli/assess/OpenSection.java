package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.Assessment;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Choice;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.Referral;

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
        new QuestionsSection(names, wording, page).print(decision.questions());
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

    private void choice(Choice choice) {
        page.item(2, "-  ", names.subject(choice.about()) + choice.ask(wording));
        if (!choice.options().isEmpty()) {
            page.paragraph(5, "Options: " + Phrases.list(choice.options(), "and") + ".");
        }
        page.paragraph(5, page.ink().quiet("Entered in " + choice.about().path() + example(choice.about()) + "."));
    }

    private void referral(Referral referral) {
        String question = referral.question(wording);
        page.item(2, "-  ", question + Phrases.citations(referral.citations(), question, page.ink()));
        String used = referral.used(wording);
        for (String reading : referral.readings(wording)) {
            boolean isUsed = reading.equals(used);
            page.item(5, isUsed ? "Used here:  " : "Or:         ", reading);
        }
    }

    private static String example(Fact about) {
        return about.kind() == FactKind.FLAGS ? ", as [\"CSA\", \"CSE\"], or [] for none" : "";
    }
}
