package daybook.application.service;

import daybook.domain.audit.Detail;
import daybook.domain.category.Category;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Incident;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.recording.Crime;
import daybook.domain.recording.DecideRecording;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.RecordingDecision;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Records as a force should have made them: what is decided of made-up reports, some of it closed, a duplicate cancelled. */
final class SyntheticRecords {

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Incident.LONDON);

    private static final List<String> OF_CATEGORY_2 = List.of("20", "21", "22");
    private static final List<String> OTHERS = List.of("1", "8", "10", "16");

    private final DecideRecording decide;

    SyntheticRecords(ForceSettings settings) {
        this.decide = DecideRecording.under(settings);
    }

    /** The record of the report that those dice make. */
    SyntheticIncident of(String reference, SplittableRandom dice) {
        Incident incident = SyntheticReports.of(reference, dice);
        RecordingDecision decision = decide.on(incident);
        SyntheticIncident made = new SyntheticIncident(decision.crimes().stream()
                .map(it -> crime(incident, decision.edition(), it, dice))
                .toList());
        if (dice.nextInt(12) == 0) {
            made.again(made.crimes().get(0))
                    .set(Detail.CANCELLATION, CancellationGround.DUPLICATE.code())
                    .set(Detail.CANCELLED_BY, "FCR" + dice.nextInt(9))
                    .set(Detail.OUTCOME, "");
        }
        return made;
    }

    private static SyntheticCrime crime(Incident incident, Edition edition, Crime crime, SplittableRandom dice) {
        List<SyntheticRow> rows = new ArrayList<>();
        for (Involvement person : crime.people()) {
            rows.add(row(incident, crime)
                    .set(Detail.PERSON, incident.reference() + "-" + person.person())
                    .set(Detail.ROLE, person.role())
                    .set(Detail.AGE, person.age().orElseThrow())
                    .set(Detail.SEX, incident.person(person.person()).sex()));
        }
        SyntheticCrime made = new SyntheticCrime(rows, edition == Edition.NPCC_2024);
        made.set(Detail.INVESTIGATING_OFFICER, "PC" + dice.nextInt(400));
        if (!made.isRevised() || dice.nextBoolean()) {
            close(made, incident, dice);
        }
        return made;
    }

    private static SyntheticRow row(Incident incident, Crime crime) {
        Exchange exchange = incident.exchanges().stream()
                .filter(it -> it.id().equals(crime.exchange()))
                .findFirst()
                .orElseThrow();
        return new SyntheticRow()
                .set(Detail.INCIDENT, incident.reference())
                .set(Detail.CRIME, incident.reference() + "-" + crime.id())
                .set(
                        Detail.OFFENCE,
                        crime.offence().offence().map(it -> it.code()).orElse(""))
                .set(Detail.CATEGORY, crime.category())
                .set(Detail.HAPPENED_ON, incident.dayOf(exchange))
                .set(Detail.REPORTED_AT, moment(incident.reportedAt()))
                .set(Detail.RECORDED_AT, moment(incident.recordedAt()))
                .set(Detail.FLAGS, crime.flags().stream().map(Enum::name).collect(Collectors.joining(";")))
                .set(Detail.ONLINE, exchange.online());
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** With what the outcome needs; before the revision category 2 could close with any outcome. */
    private static void close(SyntheticCrime crime, Incident incident, SplittableRandom dice) {
        List<String> outcomes =
                crime.isRevised() && crime.is(Detail.CATEGORY, Category.NON_AGGRAVATED) ? OF_CATEGORY_2 : OTHERS;
        String outcome = outcomes.get(dice.nextInt(outcomes.size()));
        crime.set(Detail.OUTCOME, outcome)
                .set(Detail.OUTCOME_DAY, incident.reportedOn().plusDays(1 + dice.nextInt(60)));
        switch (outcome) {
            case "20" -> crime.set(Detail.AGENCY, "Children's services").set(Detail.VICTIM_SIDE_AWARE, "YES");
            case "21" -> crime.set(Detail.OUTCOME_RATIONALE, "On file");
            case "22" -> crime.set(Detail.ACTIVITY_COMPLETED, "YES");
            default -> {}
        }
    }
}
