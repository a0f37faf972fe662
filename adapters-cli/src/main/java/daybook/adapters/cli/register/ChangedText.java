package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Page;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.OutcomeWarning;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What a change did to a record, for whoever made it; or what a revision would do. */
final class ChangedText {

    private final Wording wording;
    private final Page page;

    ChangedText(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    void print(IncidentRecord record) throws IOException {
        StepTaken last = record.steps().get(record.version() - 1);
        page.rule().paragraph(page.ink().heading(record.reference()));
        page.paragraph(page.ink()
                        .strong(last.kind().charAt(0) + last.kind().substring(1).toLowerCase(Locale.ROOT) + ".")
                + " Version " + record.version() + ", "
                + record.state().name().toLowerCase(Locale.ROOT) + ".");
        lines(last.step());
        CrimeLines crimes = new CrimeLines(record, WireDecision.of(record), wording, page);
        new StandingLines(wording, page, crimes).print(record);
        new WaitingLines(wording, page).print(record);
        page.gap().paragraph(page.ink().quiet("'daybook show " + record.reference() + "' shows all of it."));
        if (last.step() instanceof CrimeStep.Closed closed) {
            warnings(closed.warnings());
        }
    }

    private void lines(Step step) {
        for (String line : new StepLines(wording).of(step)) {
            page.item(2, "-  ", line);
        }
    }

    private void warnings(List<OutcomeWarning> warnings) {
        if (!warnings.isEmpty()) {
            page.heading("To weigh; it stops nothing");
            warnings.forEach(it -> page.item(2, "!  ", it.says(wording)));
        }
    }

    void plan(IncidentRecord record, Step.Revised plan) throws IOException {
        page.paragraph(page.ink().heading(record.reference()));
        page.paragraph(page.ink().strong("This is what the new facts would change. Nothing was changed."));
        lines(plan);
        CrimeLines crimes = new CrimeLines(record, WireDecision.of(record), wording, page);
        page.heading("What the decision would then propose");
        plan.decided().crimes().forEach(it -> {
            crimes.title(it);
            crimes.people(it);
            plan.effects().closing(it.number()).ifPresent(crimes::inDoubt);
        });
        page.gap()
                .paragraph(page.ink()
                        .quiet("To put it on record: 'daybook revise --version " + record.version()
                                + "' with the same report."));
    }
}
