package daybook.application.service;

import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Standing;
import daybook.application.record.StandingCrime;
import daybook.domain.outcome.ClosingRules;
import daybook.domain.recording.CrimesOnRecord;
import java.util.List;
import java.util.Optional;

/** Which closings new facts put in doubt. None is reopened: that is for a person. */
final class Closings {

    private final ClosingRules rules;

    Closings(ClosingRules rules) {
        this.rules = rules;
    }

    /** Those of the crimes that are closed and stay, each against how it stood when it was closed. */
    List<ClosingInDoubt> inDoubt(IncidentRecord record, Standing after) {
        return after.crimes().stream()
                .filter(it -> it.due().isEmpty())
                .flatMap(it -> inDoubt(it, record, after.onRecord()).stream())
                .toList();
    }

    private Optional<ClosingInDoubt> inDoubt(StandingCrime crime, IncidentRecord record, CrimesOnRecord now) {
        return crime.closing()
                .map(CrimeStep.Closed::toClosing)
                .flatMap(it -> rules.doubt(record.whenClosed(crime.number()), now, crime.number(), it)
                        .map(doubt -> new ClosingInDoubt(crime.number(), it.outcome(), doubt)));
    }
}
