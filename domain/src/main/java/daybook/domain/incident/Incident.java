package daybook.domain.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A report with its people and one or more exchanges, sound in itself: every id is known and no fact contradicts another.
 *
 * <p>Built by {@link #reported}. Days are days in Europe/London.
 */
public final class Incident {

    /** 1 to 64 of letters, digits, {@code -}, {@code /} and {@code .}. */
    public static final String REFERENCE_PATTERN = "[A-Za-z0-9./-]{1,64}";

    /** The most people and the most exchanges that one report may hold. */
    public static final int MOST = 100;

    /** The zone whose days count. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The first day on which a report may have been made; an earlier one is a slip, as no record of this kind is older. */
    public static final LocalDate EARLIEST_REPORT = LocalDate.of(1990, 1, 1);

    /** Within what time of the report it is recorded. Source: HOCR-2026 p10. */
    public static final Duration IN_TIME = Duration.ofHours(24);

    private static final Pattern REFERENCE = Pattern.compile(REFERENCE_PATTERN);

    private final String reference;
    private final Instant reportedAt;
    private final LocalDate reportedOn;
    private final String sameOccasionAs;
    private final Instant recordedAt;
    private final boolean recordedNow;
    private final boolean lateRationale;
    private final ReportedBy reportedBy;
    private final Place place;
    private final Answer schoolPremises;
    private final Answer crimeRequested;
    private final Set<Flag> flags;
    private final Map<String, Integer> places;
    private final List<Person> people;
    private final List<Exchange> exchanges;

    Incident(IncidentBuilder from) {
        if (!REFERENCE.matcher(from.reference).matches()) {
            throw new IllegalArgumentException("a reference is 1 to 64 letters, digits, '-', '/' or '.'");
        }
        reference = from.reference;
        reportedAt = from.reportedAt;
        reportedOn = reportedAt.atZone(LONDON).toLocalDate();
        sameOccasionAs = from.sameOccasionAs;
        recordedAt = from.recordedAt == null ? reportedAt : from.recordedAt;
        recordedNow = from.recordedNow;
        lateRationale = from.lateRationale;
        reportedBy = from.reportedBy;
        place = from.place;
        schoolPremises = from.schoolPremises;
        crimeRequested = from.crimeRequested;
        flags = from.flags == null ? null : Set.copyOf(from.flags);
        people = List.copyOf(from.people);
        exchanges = List.copyOf(from.exchanges);
        places = new HashMap<>(people.size() * 2);
        for (int i = 0; i < people.size(); i++) {
            places.putIfAbsent(people.get(i).id(), i);
        }
        List<Refusal> refusals = new SoundIncident(this).refusals();
        if (!refusals.isEmpty()) {
            throw new RefusedIncident(refusals);
        }
    }

    /** Begins an incident under the force's own reference, reported at that moment. */
    public static IncidentBuilder reported(String reference, Instant at) {
        return new IncidentBuilder(reference, at);
    }

    public String reference() {
        return reference;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** The day of the report in London, which picks the edition of the guidance. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** Another report that a person says is of the same occasion, by its reference; none if nobody says so. */
    public Optional<String> sameOccasionAs() {
        return Optional.ofNullable(sameOccasionAs);
    }

    /** When the record was made; the moment of the report if nothing else was said. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether nobody said when it was recorded, so that the record is being made. */
    public boolean isRecordedNow() {
        return recordedNow;
    }

    /** Whether it was recorded more than 24 hours after the report. Source: HOCR-2026 p10. */
    public boolean isRecordedLate() {
        return recordedAt.isAfter(recordBy());
    }

    /** The moment by which it is to be recorded. Source: HOCR-2026 p10. */
    public Instant recordBy() {
        return reportedAt.plus(IN_TIME);
    }

    /** Whether the record says why it was made late (HOCR-2026 p10). */
    public boolean hasLateRationale() {
        return lateRationale;
    }

    public ReportedBy reportedBy() {
        return reportedBy;
    }

    public Place place() {
        return place;
    }

    public Answer schoolPremises() {
        return schoolPremises;
    }

    public Answer crimeRequested() {
        return crimeRequested;
    }

    /** The recorder's choice of flags, if one was made; an empty set is the choice of none. */
    public Optional<Set<Flag>> flags() {
        return Optional.ofNullable(flags);
    }

    public List<Person> people() {
        return people;
    }

    /** The person under that id, which is known to be in the report. */
    public Person person(String id) {
        return people.get(placeOf(id));
    }

    /** The place in the report, from 0, of the person under that id, which is known to be in it. */
    public int placeOf(String id) {
        return places.get(id);
    }

    boolean knows(String id) {
        return places.containsKey(id);
    }

    public List<Exchange> exchanges() {
        return exchanges;
    }

    /** The day on which an exchange is judged: its own, otherwise the day of the report. */
    public LocalDate dayOf(Exchange exchange) {
        return exchange.on().orElse(reportedOn);
    }

    /** A builder that starts with all that is known here. */
    public IncidentBuilder but() {
        IncidentBuilder copy = new IncidentBuilder(reference, reportedAt);
        copy.sameOccasionAs = sameOccasionAs;
        copy.recordedAt = recordedAt;
        copy.recordedNow = recordedNow;
        copy.lateRationale = lateRationale;
        copy.reportedBy = reportedBy;
        copy.place = place;
        copy.schoolPremises = schoolPremises;
        copy.crimeRequested = crimeRequested;
        copy.flags = flags;
        copy.people = new ArrayList<>(people);
        copy.exchanges = new ArrayList<>(exchanges);
        return copy;
    }

    @Override
    public String toString() {
        return "Incident[masked]";
    }
}
