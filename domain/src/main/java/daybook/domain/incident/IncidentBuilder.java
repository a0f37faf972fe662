package daybook.domain.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts an {@link Incident} together; what it is not told is not known. */
public final class IncidentBuilder {

    final String reference;
    final Instant reportedAt;
    String sameOccasionAs;
    Instant recordedAt;
    boolean recordedNow;
    boolean lateRationale;
    ReportedBy reportedBy = ReportedBy.NOT_KNOWN;
    Place place = Place.ENGLAND_AND_WALES;
    Answer schoolPremises = Answer.NOT_KNOWN;
    Answer crimeRequested = Answer.NOT_KNOWN;
    Set<Flag> flags;
    List<Person> people = new ArrayList<>();
    List<Exchange> exchanges = new ArrayList<>();

    IncidentBuilder(String reference, Instant reportedAt) {
        this.reference = reference;
        this.reportedAt = reportedAt;
    }

    public IncidentBuilder recordedAt(Instant moment) {
        recordedAt = moment;
        recordedNow = false;
        return this;
    }

    /** The record is being made: nobody said when, and this is the moment it is. */
    public IncidentBuilder recordedNow(Instant now) {
        recordedAt = now;
        recordedNow = true;
        return this;
    }

    /** The reference of another report that a person says is of the same occasion. */
    public IncidentBuilder sameOccasionAs(String reference) {
        sameOccasionAs = reference;
        return this;
    }

    /** Whether the record says why it is made more than 24 hours after the report. */
    public IncidentBuilder lateRationale(boolean given) {
        lateRationale = given;
        return this;
    }

    public IncidentBuilder reportedBy(ReportedBy who) {
        reportedBy = who;
        return this;
    }

    public IncidentBuilder place(Place where) {
        place = where;
        return this;
    }

    public IncidentBuilder schoolPremises(Answer answer) {
        schoolPremises = answer;
        return this;
    }

    public IncidentBuilder crimeRequested(Answer answer) {
        crimeRequested = answer;
        return this;
    }

    /** The recorder's choice of {@link Flag#CSA} and {@link Flag#CSE}; an empty set chooses none. */
    public IncidentBuilder flags(Set<Flag> chosen) {
        flags = chosen;
        return this;
    }

    public IncidentBuilder person(Person person) {
        people.add(person);
        return this;
    }

    public IncidentBuilder exchange(Exchange exchange) {
        exchanges.add(exchange);
        return this;
    }

    public IncidentBuilder exchange(ExchangeBuilder exchange) {
        return exchange(exchange.build());
    }

    /** Puts these in the place of all the people named so far. */
    public IncidentBuilder people(List<Person> all) {
        people = new ArrayList<>(all);
        return this;
    }

    /** Puts these in the place of all the exchanges named so far. */
    public IncidentBuilder exchanges(List<Exchange> all) {
        exchanges = new ArrayList<>(all);
        return this;
    }

    /**
     * The incident, if its facts are sound.
     *
     * @throws RefusedIncident if they are not, with every place at fault
     */
    public Incident build() {
        return new Incident(this);
    }
}
