package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Page;
import daybook.application.record.CrimeState;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedPerson;
import daybook.application.record.StandingCrime;
import daybook.domain.guidance.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Every crime that ever was on a record, as it stands: open, closed or cancelled, and beside it what was proposed. */
final class StandingLines {

    private static final int INDENT = 4;

    private final Wording wording;
    private final Page page;
    private final CrimeLines lines;

    StandingLines(Wording wording, Page page, CrimeLines lines) {
        this.wording = wording;
        this.page = page;
        this.lines = lines;
    }

    void print(IncidentRecord record) {
        for (StandingCrime crime : record.standing().crimes()) {
            lines.title(crime.recorded());
            page.paragraph(INDENT, state(crime));
            crime.doubt().ifPresent(lines::inDoubt);
            if (!crime.isCancelled()) {
                lines.people(crime.recorded());
                departure(crime);
                crime.due()
                        .ifPresent(it -> page.paragraph(
                                INDENT,
                                page.ink()
                                        .attention("To be cancelled under "
                                                + it.ground().code() + ": "
                                                + it.why().says(wording))));
            }
        }
    }

    /** A cancelled crime is left with the ground: nobody has a part in it any more. */
    private String state(StandingCrime crime) {
        if (crime.state() == CrimeState.OPEN) {
            return "Open.";
        }
        return crime.closing()
                .map(it -> "Closed on " + it.day() + " with outcome "
                        + it.outcome().code() + ": " + it.outcome().title(wording) + ".")
                .orElseGet(() -> crime.cancellation()
                        .map(it -> "Cancelled under " + it.ground().code() + ": "
                                + it.ground().title(wording) + ".")
                        .orElse(""));
    }

    private void departure(StandingCrime crime) {
        if (crime.departure().isEmpty()) {
            return;
        }
        String why = crime.departure().get().why();
        page.paragraph(INDENT, "Recorded otherwise than proposed, because: " + why);
        page.paragraph(INDENT, page.ink().quiet("Proposed: " + CrimeLines.named(crime.proposed())));
        page.paragraph(
                INDENT, page.ink().quiet("Proposed: " + people(crime.proposed().people(), wording)));
    }

    /** {@code girl: Person involved; boy: Victim}. */
    static String people(List<RecordedPerson> people, Wording wording) {
        return people.stream()
                .map(it -> it.id() + ": " + wording.of("role." + it.role()))
                .collect(Collectors.joining("; "));
    }
}
