package daybook.adapters.cli.explain;

import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RequestReport;
import daybook.application.wiring.Assembly;
import daybook.application.wiring.Settings;
import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decisions to be explained: on every example, and on reports that a seed makes up. */
final class Reports {

    private static final AssessIncident ASSESS = Assembly.assessIncident(
            new Settings("memory"), Clock.fixed(Instant.parse("2026-05-11T15:00:00Z"), ZoneOffset.UTC));
    private static final int SEEDS = 600;

    private Reports() {}

    static Stream<Assessment> all() {
        return Stream.concat(examples(), IntStream.range(0, SEEDS).boxed().flatMap(it -> generated(it).stream()));
    }

    static Stream<Assessment> examples() {
        try {
            return Files.list(Path.of("examples"))
                    .filter(it ->
                            it.toString().endsWith(".json") && !it.toString().endsWith(".decision.json"))
                    .sorted()
                    .map(Reports::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Assessment example(String name) {
        return read(Path.of("examples", name + ".json"));
    }

    static Assessment of(IncidentReport report) {
        return ASSESS.assess(report);
    }

    private static Assessment read(Path file) {
        try {
            return ASSESS.assess(new WireJson().read(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A report that the seed makes up, if it is sound. */
    private static List<Assessment> generated(int seed) {
        try {
            return List.of(ASSESS.assess(report(new Random(seed))));
        } catch (RefusedReport unsound) {
            return List.of();
        }
    }

    private static IncidentReport report(Random random) {
        List<PersonReport> people = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int number = 2 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            ids.add("p" + i);
            Integer age = random.nextInt(8) == 0 ? null : 7 + random.nextInt(random.nextInt(3) == 0 ? 30 : 11);
            people.add(new PersonReport("p" + i, null, age, Sex.values()[random.nextInt(3)], null));
        }
        List<ExchangeReport> exchanges = new ArrayList<>();
        exchanges.add(exchange("1", ids.get(0), ids, random));
        if (random.nextInt(2) == 0) {
            exchanges.add(exchange("2", ids.get(random.nextInt(number)), ids, random));
        }
        OffsetDateTime reported =
                OffsetDateTime.parse(random.nextInt(4) == 0 ? "2023-03-01T09:00:00Z" : "2026-05-11T09:30:00Z");
        Place place = random.nextInt(15) == 0 ? Place.SCOTLAND : null;
        return new IncidentReport(
                "GEN", null, reported, reported, null, null, place, null, null, null, null, people, exchanges);
    }

    private static ExchangeReport exchange(String id, String pictured, List<String> ids, Random random) {
        List<String> others = ids.stream().filter(it -> !it.equals(pictured)).toList();
        List<CircumstanceReport> circumstances = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            if (factor != Factor.ADULT_INVOLVED && random.nextInt(9) == 0) {
                List<String> by = random.nextInt(3) == 0 ? null : List.of(others.get(random.nextInt(others.size())));
                Demand demand = factor == Factor.EXTORTED && random.nextBoolean() ? Demand.MONEY_OR_PROPERTY : null;
                circumstances.add(new CircumstanceReport(factor, Answer.YES, by, null, demand, null));
            }
        }
        boolean onward = random.nextInt(3) == 0;
        boolean sent = random.nextInt(4) > 0;
        String sender = onward ? others.get(0) : pictured;
        List<String> to = others.stream().filter(it -> !it.equals(sender)).toList();
        List<RequestReport> requests = switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> List.of();
            default -> List.of(new RequestReport(List.of(others.get(others.size() - 1))));
        };
        Imagery imagery = random.nextInt(15) == 0 ? Imagery.SOFTWARE_MADE : null;
        return new ExchangeReport(
                id,
                pictured,
                random.nextInt(5) == 0 ? null : pictured,
                imagery,
                requests,
                sent ? null : Answer.NO,
                sent ? sender : null,
                sent ? to : null,
                null,
                null,
                null,
                circumstances,
                random.nextBoolean() ? Answer.NO : null,
                null);
    }
}
