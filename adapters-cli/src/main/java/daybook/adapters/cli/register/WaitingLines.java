package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.CrimeStep;
import daybook.application.record.ErasureStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Pending;
import daybook.domain.guidance.Wording;

/** What waits on a record for a second person, and what they type. Only here is said what would become of whom. */
final class WaitingLines {

    private final Wording wording;
    private final Page page;

    WaitingLines(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    void print(IncidentRecord record) {
        if (record.standing().pending().isEmpty()) {
            return;
        }
        page.heading("Waiting for a second person");
        for (Pending waiting : record.standing().pending()) {
            page.item(
                    2,
                    waiting.number() + "  ",
                    "By " + waiting.officer() + ", " + new StepLines(wording).what(waiting.step()) + ": "
                            + StepLines.why(waiting.step())
                            + ". Until " + Moment.of(waiting.until()) + ".");
            if (waiting.step() instanceof CrimeStep.Departed departed) {
                page.paragraph(4, CrimeLines.named(departed.recorded()));
                page.paragraph(4, StandingLines.people(departed.recorded().people(), wording));
            }
            page.paragraph(4, page.ink().quiet(typed(record, waiting)));
        }
    }

    private static String typed(IncidentRecord record, Pending waiting) {
        RecordVersion seen = new RecordVersion(record.reference(), record.version());
        String decline = waiting.step() instanceof ErasureStep.Erased ? "'daybook decline'" : "decline";
        return "'" + StepLines.agreeing(waiting.step(), seen, waiting.number()) + "', or " + decline
                + " with --why: by another officer, as reviewer or registrar.";
    }
}
