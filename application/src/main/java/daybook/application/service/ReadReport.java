package daybook.application.service;

import daybook.application.port.in.Expected;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.in.PlainTextRule;
import daybook.domain.guidance.Force;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.RefusedIncident;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One report being read as an incident, with what is found wrong on the way. */
final class ReadReport {

    private static final Pattern REFERENCE = Pattern.compile(Incident.REFERENCE_PATTERN);

    /** Stand for what is missing or refused while the rest is read; nothing is made of them. */
    private static final String NO_REFERENCE = "-";

    private static final Instant NO_MOMENT = Instant.parse("2024-05-01T12:00:00Z");

    /** By how much the clock of the system that reports may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final IncidentReport report;
    private final Clock clock;
    private final Refusals refusals = new Refusals();

    ReadReport(IncidentReport report, Clock clock) {
        this.report = report;
        this.clock = clock;
    }

    /**
     * The incident.
     *
     * @throws RefusedIncident with all that is wrong
     */
    Incident toIncident() {
        IncidentBuilder incident = begun();
        if (report.reportedBy() != null) {
            incident.reportedBy(report.reportedBy());
        }
        if (report.place() != null) {
            incident.place(report.place());
        }
        if (report.schoolPremises() != null) {
            incident.schoolPremises(report.schoolPremises());
        }
        if (report.crimeRequested() != null) {
            incident.crimeRequested(report.crimeRequested());
        }
        if (report.flags() != null) {
            incident.flags(flags(report.flags()));
        }
        force();
        occasion(incident);
        ReadPeople people = people(incident);
        exchanges(incident, people);
        return sound(incident);
    }

    private IncidentBuilder begun() {
        String reference = report.reference();
        boolean named = reference != null && REFERENCE.matcher(reference).matches();
        if (!named) {
            refusals.add("reference", Expected.REFERENCE);
        }
        if (report.reportedAt() == null) {
            refusals.add("reportedAt", Expected.MOMENT);
        }
        Instant reportedAt =
                report.reportedAt() == null ? NO_MOMENT : report.reportedAt().toInstant();
        IncidentBuilder incident = Incident.reported(named ? reference : NO_REFERENCE, reportedAt);
        moments(incident, reportedAt);
        String rationale = report.lateRationale();
        if (rationale != null && !PlainTextRule.isPlain(rationale)) {
            refusals.add("lateRationale", Expected.PLAIN_TEXT);
        }
        return incident.lateRationale(rationale != null && !rationale.isBlank());
    }

    /** Nothing was reported or recorded that is still to come. */
    private void moments(IncidentBuilder incident, Instant reportedAt) {
        Instant now = clock.instant();
        boolean reportedToCome = isToCome(reportedAt, now);
        if (reportedToCome) {
            refusals.add("reportedAt", Expected.PAST);
        }
        if (report.recordedAt() == null) {
            incident.recordedNow(reportedAt.isAfter(now) ? reportedAt : now);
            return;
        }
        Instant recordedAt = report.recordedAt().toInstant();
        incident.recordedAt(recordedAt);
        if (!reportedToCome && isToCome(recordedAt, now)) {
            refusals.add("recordedAt", Expected.PAST);
        }
    }

    private static boolean isToCome(Instant moment, Instant now) {
        return moment.isAfter(now.plus(CLOCKS_DIFFER));
    }

    private void force() {
        if (report.force() != null) {
            refusals.unless(() -> "force", Expected.FORCE, null, () -> new Force(report.force()));
        }
    }

    private void occasion(IncidentBuilder incident) {
        String earlier = report.sameOccasionAs();
        if (earlier != null && !REFERENCE.matcher(earlier).matches()) {
            refusals.add("sameOccasionAs", Expected.REFERENCE);
        } else if (earlier != null && earlier.equals(report.reference())) {
            refusals.add("sameOccasionAs", "expected the reference of an earlier report, not of this one");
        } else if (earlier != null) {
            incident.sameOccasionAs(earlier);
        }
    }

    private Set<Flag> flags(List<Flag> chosen) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (int i = 0; i < chosen.size(); i++) {
            if (!flags.add(chosen.get(i))) {
                refusals.add("flags[" + i + "]", Expected.ONCE);
            }
        }
        return flags;
    }

    private ReadPeople people(IncidentBuilder incident) {
        LocalDate reportedOn = (report.reportedAt() == null
                        ? NO_MOMENT
                        : report.reportedAt().toInstant())
                .atZone(Incident.LONDON)
                .toLocalDate();
        List<PersonReport> people = report.people() == null ? List.of() : report.people();
        ReadPeople read = new ReadPeople(reportedOn, refusals);
        for (int i = 0; i < people.size(); i++) {
            incident.person(read.person(people.get(i), i));
        }
        return read;
    }

    private void exchanges(IncidentBuilder incident, ReadPeople people) {
        if (report.exchanges() == null) {
            return;
        }
        for (int i = 0; i < report.exchanges().size(); i++) {
            incident.exchange(new ReadExchange(report.exchanges().get(i), i, people, refusals).toExchange());
        }
    }

    private Incident sound(IncidentBuilder incident) {
        try {
            Incident sound = incident.build();
            if (refusals.areNone()) {
                return sound;
            }
        } catch (RefusedIncident refused) {
            refused.refusals()
                    .forEach(refusal -> refusals.add(Places.inReport(refusal.at(), report), refusal.message()));
        }
        throw new RefusedIncident(refusals.all());
    }
}
