package daybook.application.service;

import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.Person;
import daybook.domain.incident.ReportedBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** Reports that nobody made: a few kinds of what happens, with ages, days and people at random. Nothing in them is open. */
final class SyntheticReports {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_400;
    private static final ReportedBy[] REPORTERS = {
        ReportedBy.PARENT_OR_GUARDIAN, ReportedBy.PERSON_INVOLVED, ReportedBy.MULTI_AGENCY_PANEL
    };
    private static final Sex[] SEXES = {Sex.FEMALE, Sex.MALE};

    private final SplittableRandom random;
    private final IncidentBuilder incident;
    private final LocalDate reportedOn;

    private SyntheticReports(String reference, SplittableRandom random) {
        this.random = random;
        this.reportedOn = FIRST.plusDays(random.nextInt(DAYS));
        Instant at = reportedOn.atTime(7, 0).toInstant(ZoneOffset.UTC).plusSeconds(60L * random.nextInt(600));
        this.incident = Incident.reported(reference, at)
                .recordedAt(at.plusSeconds(60L * (30 + random.nextInt(1_000))))
                .reportedBy(REPORTERS[random.nextInt(REPORTERS.length)]);
    }

    /** The report that those dice make. */
    static Incident of(String reference, SplittableRandom dice) {
        return new SyntheticReports(reference, dice).build();
    }

    private Incident build() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> willing(9 + random.nextInt(8));
            case 4 -> add(about("one", 15).requestedBy(child("two")).sent(Answer.NO));
            case 5 -> add(about("one", 17).sent("one", child("two")));
            case 6 -> askedByAnAdult(9 + random.nextInt(7));
            case 7 -> askedByAnAdult(16 + random.nextInt(2));
            case 8 -> forced(Factor.COERCED, Demand.NOT_KNOWN, person("two", 7 + random.nextInt(10)));
            case 9 -> forced(Factor.EXTORTED, Demand.MONEY_OR_PROPERTY, person("two", 9 + random.nextInt(50)));
            case 10 -> threatened();
            default -> sentOn();
        }
        return incident.build();
    }

    /** One or two asked, each by themselves, and it was sent to all of them. */
    private void willing(int age) {
        ExchangeBuilder exchange = about("one", age).requestedBy(child("two"));
        if (random.nextBoolean()) {
            add(exchange.requestedBy(child("three")).sent("one", "two", "three"));
        } else {
            add(exchange.sent("one", "two"));
        }
    }

    private void askedByAnAdult(int age) {
        add(about("one", age)
                .requestedBy(person("two", 18 + random.nextInt(40)))
                .sent("one", "two"));
    }

    private void forced(Factor factor, Demand demand, String by) {
        Circumstance how = Circumstance.broughtAbout(factor, by);
        add(about("one", 10 + random.nextInt(8))
                .requestedBy(by)
                .sent("one", by)
                .with(demand == Demand.NOT_KNOWN ? how : how.demanding(demand)));
    }

    private void threatened() {
        add(about("one", 10 + random.nextInt(8)).with(Circumstance.broughtAbout(Factor.THREAT_TO_SHARE, child("two"))));
    }

    /** Asked for and sent willingly, and sent on by whoever had it. */
    private void sentOn() {
        willing(10 + random.nextInt(6));
        add(Exchange.of("2", "one")
                .takenBy("one")
                .on(reportedOn)
                .sent("two", child("four"))
                .with(Circumstance.broughtAbout(Factor.SHARED_WITHOUT_CONSENT, "two")));
    }

    private ExchangeBuilder about(String pictured, int age) {
        return Exchange.of("1", person(pictured, age)).takenBy(pictured).on(reportedOn.minusDays(random.nextInt(20)));
    }

    private void add(ExchangeBuilder exchange) {
        incident.exchange(
                exchange.online(random.nextBoolean() ? Answer.YES : Answer.NO).nothingElse());
    }

    private String child(String id) {
        return person(id, 10 + random.nextInt(8));
    }

    private String person(String id, int age) {
        incident.person(Person.of(id, age, SEXES[random.nextInt(SEXES.length)]));
        return id;
    }
}
