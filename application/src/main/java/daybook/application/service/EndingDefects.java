package daybook.application.service;

import daybook.domain.audit.Detail;
import daybook.domain.child.Age;
import java.time.LocalDateTime;
import java.util.Optional;

/** When a crime was recorded, and how it ended, wrongly. */
final class EndingDefects {

    private EndingDefects() {}

    static Optional<SyntheticRow> otherOutcome(SyntheticIncident incident) {
        return incident.crime(it -> it.isRevised() && !it.isAggravated() && it.isClosed())
                .map(it -> it.set(Detail.OUTCOME, "8"))
                .map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> notCompleted(SyntheticIncident incident) {
        return incident.crime(it -> it.is(Detail.OUTCOME, "22"))
                .map(it -> it.set(Detail.ACTIVITY_COMPLETED, "NO"))
                .map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> closedTooEarly(SyntheticIncident incident) {
        return incident.crime(SyntheticCrime::isClosed)
                .map(it -> it.set(Detail.OUTCOME_DAY, reported(it).toLocalDate().minusDays(1)))
                .map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> cancelledByOneself(SyntheticIncident incident) {
        return incident.crimes().stream()
                .filter(SyntheticCrime::isCancelled)
                .findFirst()
                .map(it -> it.set(Detail.CANCELLED_BY, it.first().get(Detail.INVESTIGATING_OFFICER)))
                .map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> elevenWithoutAChild(SyntheticIncident incident) {
        return incident.crime(it -> it.isAggravated()
                        && it.isClosed()
                        && it.answering().stream().allMatch(row -> row.age() >= Age.RESPONSIBLE))
                .map(it -> it.set(Detail.OUTCOME, "11"))
                .map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> twentyOneAggravated(SyntheticIncident incident) {
        return incident.crime(it -> it.isAggravated() && it.isClosed())
                .map(it -> it.set(Detail.OUTCOME, "21").set(Detail.OUTCOME_RATIONALE, "On file"))
                .map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> recordedLate(SyntheticIncident incident) {
        return recorded(incident, 2);
    }

    static Optional<SyntheticRow> recordedTooEarly(SyntheticIncident incident) {
        return recorded(incident, -1);
    }

    private static Optional<SyntheticRow> recorded(SyntheticIncident incident, int daysAfterTheReport) {
        return incident.crime(it -> true)
                .map(it -> it.set(
                        Detail.RECORDED_AT,
                        SyntheticRecords.MOMENT.format(reported(it).plusDays(daysAfterTheReport))))
                .map(SyntheticCrime::first);
    }

    private static LocalDateTime reported(SyntheticCrime crime) {
        return LocalDateTime.parse(crime.first().get(Detail.REPORTED_AT), SyntheticRecords.MOMENT);
    }
}
