package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Page;
import daybook.application.record.CrimeStep;
import daybook.application.record.DisclosureStep;
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
                    "By " + waiting.officer() + ", " + new StepLines(wording).what(waiting.step()) + ": " + why(waiting)
                            + ". Until " + Moment.of(waiting.until()) + ".");
            if (waiting.step() instanceof CrimeStep.Departed departed) {
                page.paragraph(4, CrimeLines.named(departed.recorded()));
                page.paragraph(4, StandingLines.people(departed.recorded().people(), wording));
            }
            page.paragraph(4, page.ink().quiet(typed(record, waiting)));
        }
    }

    private static String typed(IncidentRecord record, Pending waiting) {
        String version = " --version " + record.version();
        String approve = waiting.step() instanceof ErasureStep.Erased
                ? "'daybook review erase " + record.reference() + version + " --proposal " + waiting.number() + "', or"
                        + " 'daybook decline'"
                : "'daybook approve " + record.reference() + " " + waiting.number() + version + "', or decline";
        return approve + " with --why: by another officer, as reviewer or registrar.";
    }

    private static String why(Pending waiting) {
        if (waiting.step() instanceof CrimeStep.Cancelled cancelled) {
            return cancelled.why();
        }
        if (waiting.step() instanceof DisclosureStep.Granted granted) {
            return granted.why();
        }
        if (waiting.step() instanceof ErasureStep.Erased erased) {
            return erased.why();
        }
        return waiting.step() instanceof CrimeStep.Departed departed ? departed.why() : "";
    }
}
