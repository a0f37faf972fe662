package daybook.domain.recording;

import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.incident.Place;
import daybook.domain.incident.RefusedIncident;
import daybook.domain.incident.ReportedBy;
import daybook.domain.incident.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The rest of the fact space, at random from a seed: 1 to 4 exchanges between 2 to 6 people, every field varied. */
public final class RandomIncidents {

    private static final int[] AGES = {9, 10, 12, 13, 14, 15, 15, 16, 17, 17, 18, 30};
    private static final String[] LEADS = {
        "086/02", "088/15", "175/08", "022/04", "071/08", "035/00", "088/14", "071/17", "022/25", "008/72"
    };
    private static final LocalDate[] DAYS = {
        LocalDate.of(2016, 6, 1),
        LocalDate.of(2023, 12, 4),
        LocalDate.of(2024, 1, 31),
        LocalDate.of(2024, 4, 30),
        LocalDate.of(2024, 5, 1),
        LocalDate.of(2024, 9, 2),
        LocalDate.of(2026, 5, 11),
        LocalDate.of(2026, 5, 11),
        LocalDate.of(2026, 5, 11)
    };

    private final Random random;
    private LocalDate reported;
    private List<Person> people;

    private RandomIncidents(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 20240501);
    }

    /** The case of that seed. */
    public static Case of(long seed) {
        RandomIncidents it = new RandomIncidents(seed);
        while (true) {
            try {
                return it.next();
            } catch (RefusedIncident contradiction) {
                // Thrown again with other dice: a contradiction is no incident.
            }
        }
    }

    private boolean oneIn(int sides) {
        return random.nextInt(sides) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private Case next() {
        reported = any(DAYS);
        people = new ArrayList<>();
        int size = 2 + random.nextInt(5);
        for (int i = 1; i <= size; i++) {
            people.add(Person.of("p" + i, age(), any(Sex.values())));
        }
        List<Exchange> exchanges = new ArrayList<>();
        int many = oneIn(3) ? 1 : 1 + random.nextInt(4);
        for (int i = 1; i <= many; i++) {
            exchanges.add(exchange("e" + i));
        }
        Set<String> named = Named.in(exchanges);
        Instant at = reported.atTime(12, 0).toInstant(ZoneOffset.UTC);
        Incident incident = Incident.reported("R-1", at)
                .reportedBy(any(ReportedBy.values()))
                .place(oneIn(12) ? any(Place.values()) : Place.ENGLAND_AND_WALES)
                .schoolPremises(any(Answer.values()))
                .crimeRequested(any(Answer.values()))
                .people(people.stream().filter(it -> named.contains(it.id())).toList())
                .exchanges(exchanges)
                .build();
        return new Case(incident, settings());
    }

    private ForceSettings settings() {
        ForceSettings settings = ForceSettings.defaults();
        if (oneIn(4)) {
            settings = settings.adoptedOn(LocalDate.of(2024, 9, 2));
        }
        return oneIn(2) ? settings : settings.thirdPartyReports(ThirdPartyReading.OBSCENE_PUBLICATIONS_ONLY);
    }

    private Age age() {
        if (oneIn(5)) {
            return Age.NOT_KNOWN;
        }
        int years = AGES[random.nextInt(AGES.length)];
        return oneIn(3) ? Age.born(reported.minusYears(years).minusDays(random.nextInt(365))) : Age.of(years);
    }

    private List<String> some(int most) {
        Set<String> some = new HashSet<>();
        int many = random.nextInt(most + 1);
        for (int i = 0; i < many; i++) {
            some.add(any(people).id());
        }
        return List.copyOf(some);
    }

    private Exchange exchange(String id) {
        String pictured = any(people.subList(0, Math.min(3, people.size()))).id();
        ExchangeBuilder exchange = Exchange.of(id, pictured);
        boolean none = oneIn(10);
        if (none) {
            exchange.imagery(Imagery.NONE);
        } else {
            taken(exchange, pictured);
            sent(exchange, pictured);
        }
        if (!oneIn(3)) {
            List<Request> requests = new ArrayList<>();
            int many = random.nextInt(4);
            for (int i = 0; i < many; i++) {
                List<String> by = some(3);
                if (!by.isEmpty()) {
                    requests.add(new Request(by));
                }
            }
            exchange.requests(requests);
        }
        if (!oneIn(3)) {
            exchange.on(reported.minusDays(oneIn(2) ? random.nextInt(60) : random.nextInt(900)));
        }
        circumstances(exchange);
        if (oneIn(3)) {
            exchange.nothingElse();
        }
        if (oneIn(4)) {
            exchange.leadOffence(any(LEADS));
        }
        return exchange.online(any(Answer.values())).build();
    }

    private void taken(ExchangeBuilder exchange, String pictured) {
        if (oneIn(20)) {
            exchange.imagery(Imagery.SOFTWARE_MADE);
        } else if (oneIn(3)) {
            exchange.imagery(Imagery.VIDEO);
        }
        if (oneIn(15)) {
            exchange.takenBy(any(people).id());
        } else if (!oneIn(3)) {
            exchange.takenBy(pictured);
        }
    }

    private void sent(ExchangeBuilder exchange, String pictured) {
        switch (random.nextInt(6)) {
            case 0 -> {}
            case 1 -> exchange.sent(Answer.NO);
            case 2 -> exchange.sent(Answer.YES);
            case 3 -> exchange.sent(pictured).sentTo(some(3));
            default -> exchange.sent(any(people).id()).sentTo(some(3));
        }
        if (oneIn(2)) {
            exchange.otherRecipients(any(Answer.values()));
        }
    }

    private void circumstances(ExchangeBuilder exchange) {
        int many = oneIn(3) ? 0 : random.nextInt(5);
        for (int i = 0; i < many; i++) {
            Factor factor = any(Factor.values());
            if (factor == Factor.ADULT_INVOLVED) {
                continue;
            }
            if (oneIn(3)) {
                exchange.with(Circumstance.of(factor, any(List.of(Answer.NO, Answer.NOT_KNOWN))));
                continue;
            }
            List<String> by = oneIn(3) ? List.of() : some(2);
            List<String> on = factor.forces() && oneIn(3) ? some(2) : List.of();
            Demand demand = factor == Factor.EXTORTED ? any(Demand.values()) : Demand.NOT_KNOWN;
            exchange.with(new Circumstance(factor, Answer.YES, by, on, demand, ""));
        }
    }
}
