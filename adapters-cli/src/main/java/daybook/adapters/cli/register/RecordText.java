package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Phrases;
import daybook.adapters.cli.terminal.Page;
import daybook.application.record.IncidentRecord;
import daybook.application.record.StepTaken;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.util.List;

/** A record for reading: how it stands, what was done to it by whom and why, and the decision that stands. */
final class RecordText {

    private final Wording wording;
    private final Page page;

    RecordText(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    void print(IncidentRecord record, int latest) throws IOException {
        WireDecision standing = WireDecision.of(record);
        CrimeLines crimes = new CrimeLines(record, standing, wording, page);
        page.paragraph(page.ink().heading(record.reference()));
        page.paragraph(page.ink().strong(crimes.answer()));
        crimes.certainty();
        page.paragraph(version(record, latest));
        page.heading("What was done");
        record.steps().forEach(it -> step(it, record));
        new WaitingLines(wording, page).print(record);
        if (!record.standing().crimes().isEmpty()) {
            page.heading("Crimes");
            new StandingLines(wording, page, crimes).print(record);
        }
        points("To ask, most decisive first", standing.questions());
        points("To choose", standing.choices());
        points("Referred to the Force Crime Registrar", standing.referrals());
        points("Why", standing.reasons());
    }

    private static String version(IncidentRecord record, int latest) {
        String state = Phrases.lower(record.state().name().toLowerCase(java.util.Locale.ROOT));
        return record.version() == latest
                ? "Version " + latest + ", " + state + "."
                : "Version " + record.version() + " of " + latest + ": how it stood then, " + state + ".";
    }

    private void step(StepTaken step, IncidentRecord record) {
        String kind = step.kind().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        String why =
                step.by().reason().isBlank() ? "no reason given" : step.by().reason();
        page.item(
                2,
                step.version() + ".  ",
                Moment.of(step.at()) + "  " + page.ink().strong(kind) + " by "
                        + step.by().officer() + ", " + step.by().role().code() + ": " + why);
        new StepLines(wording).of(step.step()).forEach(it -> page.paragraph(6, it));
        for (String recipient : record.recipientsToCorrectAt(step.version())) {
            page.item(6, "-  ", "To be told that a role no longer holds: " + recipient);
        }
    }

    private void points(String heading, List<WireDecision.Point> points) {
        if (points.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (WireDecision.Point point : points) {
            page.item(2, "-  ", point.says() + page.ink().quiet(" [" + point.at() + "]"));
        }
    }
}
