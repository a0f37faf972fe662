package daybook.application.json;

import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RequestReport;
import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Place;
import daybook.domain.incident.ReportedBy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of every kind, by chance but repeatably. */
final class RandomReports {

    private final Random random;

    RandomReports(long seed) {
        random = new Random(seed);
    }

    /** A report that is taken. */
    IncidentReport next() {
        while (true) {
            IncidentReport report = report();
            try {
                Examples.ASSESS.assess(report);
                return report;
            } catch (RefusedReport unsound) {
                continue;
            }
        }
    }

    private IncidentReport report() {
        List<String> ids = List.of("a", "b", "c", "d").subList(0, 1 + random.nextInt(4));
        OffsetDateTime reported = OffsetDateTime.of(2024, 1, 1, 9, 30, 0, 0, ZoneOffset.ofHours(random.nextInt(3)))
                .plusHours(random.nextInt(24 * 800));
        List<PersonReport> people = ids.stream().map(this::person).toList();
        List<ExchangeReport> exchanges = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            exchanges.add(exchange("" + i, ids, reported.toLocalDate()));
        }
        return new IncidentReport(
                "R/" + random.nextInt(1000),
                maybe("GMP"),
                reported,
                maybe(reported.plusSeconds(random.nextInt(200_000)).plusNanos(random.nextInt(2) * 120_000_000)),
                maybe("words \u00e9\u4e86 \"quoted\" \\ and \ud83d\ude42"),
                maybe(oneOf(ReportedBy.values())),
                maybe(oneOf(Place.values())),
                maybe(oneOf(Answer.values())),
                maybe(oneOf(Answer.values())),
                maybe("R/x"),
                maybe(oneOf(List.of(), List.of(Flag.CSA), List.of(Flag.CSE, Flag.CSA))),
                people,
                exchanges);
    }

    private PersonReport person(String id) {
        boolean born = random.nextInt(4) == 0;
        return new PersonReport(
                id,
                born ? LocalDate.of(2005 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28)) : null,
                born ? null : maybe(oneOf(8, 9, 10, 12, 13, 15, 16, 17, 18, 40)),
                maybe(oneOf(Sex.values())),
                maybe("CH-" + id));
    }

    private ExchangeReport exchange(String id, List<String> ids, LocalDate reported) {
        String sender = maybe(from(ids));
        return new ExchangeReport(
                id,
                from(ids),
                maybe(from(ids)),
                maybe(oneOf(Imagery.values())),
                maybe(oneOf(List.of(), List.of(request(ids)), List.of(request(ids), request(ids)))),
                sender == null ? maybe(oneOf(Answer.values())) : maybe(Answer.YES),
                sender,
                sender == null ? null : maybe(List.of(from(ids))),
                maybe(oneOf(Answer.values())),
                maybe(reported.minusDays(random.nextInt(900))),
                maybe(oneOf(Answer.values())),
                maybe(circumstances(ids)),
                maybe(oneOf(Answer.NO, Answer.NOT_KNOWN)),
                maybe(oneOf("086/02", "071/08", "088/15", "035/00")));
    }

    private RequestReport request(List<String> ids) {
        return new RequestReport(List.of(from(ids)));
    }

    private List<CircumstanceReport> circumstances(List<String> ids) {
        List<CircumstanceReport> circumstances = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            if (!factor.isDerived() && random.nextInt(6) == 0) {
                Answer answer = oneOf(Answer.values());
                boolean yes = answer == Answer.YES;
                circumstances.add(new CircumstanceReport(
                        factor,
                        answer,
                        yes ? maybe(List.of(from(ids))) : null,
                        yes && factor.forces() ? maybe(List.of(from(ids))) : null,
                        yes && factor == Factor.EXTORTED ? maybe(oneOf(Demand.values())) : null,
                        yes && factor == Factor.OTHER ? maybe("some words") : null));
            }
        }
        return circumstances;
    }

    private String from(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
