package daybook.domain.category;

import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** An exchange seen on its day, when everybody had the age that counts, with what the guidance makes of it. */
public final class JudgedExchange {

    private static final int UNKNOWN = -1;

    private final Incident incident;
    private final Exchange exchange;
    private final int index;
    private final LocalDate day;
    private final int[] ages;
    private final List<String> forced;
    private final Classification classification;

    private JudgedExchange(Incident incident, int index) {
        this.incident = incident;
        this.index = index;
        exchange = incident.exchanges().get(index);
        day = incident.dayOf(exchange);
        ages = agesOnTheDay();
        forced = allForced();
        Rule outside = ScopeRules.outsideBy(this);
        classification =
                outside == null ? Classification.within(Aggravation.factorsOf(this)) : Classification.outside(outside);
    }

    /** The exchange at that place of the report, from 0. */
    public static JudgedExchange of(Incident incident, int index) {
        return new JudgedExchange(incident, index);
    }

    public Incident incident() {
        return incident;
    }

    public Exchange exchange() {
        return exchange;
    }

    /** Its place in the report, from 0. */
    public int index() {
        return index;
    }

    /** The day it is judged on: its own, otherwise that of the report. */
    public LocalDate day() {
        return day;
    }

    public Classification classification() {
        return classification;
    }

    /** Whoever was unduly forced in it. Source: HOCR-2026 p66. */
    public List<String> forced() {
        return forced;
    }

    /** Whether that person was forced and is not known to be an adult, and so holds no crime here (HOCR-2026 p66). */
    public boolean isForcedChild(String person) {
        return forced.contains(person) && !isAdult(person);
    }

    public OptionalInt ageOf(String person) {
        int years = years(person);
        return years == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(years);
    }

    /** Whether that person is known to have been 18 or over. */
    public boolean isAdult(String person) {
        return years(person) >= Age.ADULT;
    }

    /** Whether that person counts as 18 or over for the choice of a code: known to be, or of unknown age (DAYBOOK-14). */
    public boolean countsAsAdult(String person) {
        int years = years(person);
        return years == UNKNOWN || years >= Age.ADULT;
    }

    /** Whether that person is known to have been younger than so many years. */
    public boolean isUnder(int limit, String person) {
        int years = years(person);
        return years != UNKNOWN && years < limit;
    }

    public boolean isAgeKnown(String person) {
        return incident.person(person).age().isKnown();
    }

    public Sex sexOf(String person) {
        return incident.person(person).sex();
    }

    /** The fact that somebody's age is, by its place in the report. */
    public Fact ageFact(String person) {
        return Fact.of(FactKind.AGE, incident.placeOf(person));
    }

    /** The fact that somebody's sex is, by its place in the report. */
    public Fact sexFact(String person) {
        return Fact.of(FactKind.SEX, incident.placeOf(person));
    }

    public Fact fact(FactKind kind) {
        return Fact.of(kind, index);
    }

    private int years(String person) {
        return ages[incident.placeOf(person)];
    }

    private int[] agesOnTheDay() {
        List<Person> people = incident.people();
        int[] ages = new int[people.size()];
        for (int i = 0; i < ages.length; i++) {
            Age age = people.get(i).age();
            ages[i] = age.isKnown() ? age.on(day, incident.reportedOn()) : UNKNOWN;
        }
        return ages;
    }

    private List<String> allForced() {
        List<String> all = null;
        for (Factor factor : Factor.FORCING) {
            if (exchange.has(factor)) {
                all = all == null ? new ArrayList<>(2) : all;
                for (String person : exchange.forced(factor)) {
                    if (!all.contains(person)) {
                        all.add(person);
                    }
                }
            }
        }
        return all == null ? List.of() : all;
    }

    /** Whether somebody has any part in it: pictured, asked for, took, sent or received it, or a factor names them. */
    public boolean involves(String person) {
        return exchange.pictured().equals(person)
                || exchange.isTakenBy(person)
                || exchange.isSentBy(person)
                || exchange.isAskedForBy(person)
                || exchange.sentTo().contains(person)
                || Factor.ENTERED.stream()
                        .map(exchange::circumstance)
                        .anyMatch(it -> it.by().contains(person) || it.on().contains(person));
    }
}
