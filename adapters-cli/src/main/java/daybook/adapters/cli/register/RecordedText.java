package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Phrases;
import daybook.adapters.cli.terminal.Page;
import daybook.application.record.IncidentRecord;
import daybook.application.record.StepTaken;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.util.List;

/** What was recorded, for whoever recorded it: short, and what is left to do. */
final class RecordedText {

    private final Wording wording;
    private final Page page;

    RecordedText(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    void print(IncidentRecord record, boolean before) throws IOException {
        WireDecision standing = WireDecision.of(record);
        CrimeLines crimes = new CrimeLines(record, standing, wording, page);
        page.rule().paragraph(page.ink().heading(record.reference()));
        page.paragraph(page.ink().strong((before ? "Already recorded. " : "Recorded. ") + crimes.answer()));
        if (before) {
            StepTaken first = record.steps().get(0);
            page.paragraph("The same report was recorded at " + Moment.of(first.at()) + " by "
                    + first.by().officer() + "; nothing was changed.");
        }
        crimes.certainty();
        crimes.crimes();
        toDo(standing);
        page.gap().paragraph(page.ink().quiet("'daybook show " + record.reference() + "' shows all of it."));
    }

    private void toDo(WireDecision standing) {
        List<WireDecision.Point> questions = standing.questions();
        List<WireDecision.Point> referrals = standing.referrals();
        if (!questions.isEmpty() || !referrals.isEmpty()) {
            page.gap();
        }
        if (!questions.isEmpty()) {
            page.paragraph("To ask: " + Phrases.count(questions.size(), "question") + ", the most decisive first:");
            page.item(2, "-  ", questions.get(0).says());
        }
        if (!referrals.isEmpty()) {
            page.paragraph("To refer to the Force Crime Registrar; the record stands meanwhile:");
            referrals.forEach(it -> page.item(2, "-  ", it.says() + page.ink().quiet(" [" + it.at() + "]")));
        }
    }
}
