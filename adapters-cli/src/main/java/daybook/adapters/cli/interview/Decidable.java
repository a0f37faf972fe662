package daybook.adapters.cli.interview;

import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a report can be decided already: the exchanges of which it is known who is pictured, and who takes part in them. */
final class Decidable {

    private Decidable() {}

    static IncidentReport of(IncidentReport report) {
        List<ExchangeReport> exchanges =
                report.exchanges().stream().filter(it -> it.pictured() != null).toList();
        Set<String> named = exchanges.stream().flatMap(Decidable::named).collect(Collectors.toSet());
        List<PersonReport> people =
                report.people().stream().filter(it -> named.contains(it.id())).toList();
        return new IncidentReport(
                report.reference(),
                report.force(),
                report.reportedAt(),
                report.recordedAt(),
                report.lateRationale(),
                report.reportedBy(),
                report.place(),
                report.schoolPremises(),
                report.crimeRequested(),
                report.sameOccasionAs(),
                report.flags(),
                people,
                exchanges);
    }

    /** The people of a report who are named nowhere in its exchanges. */
    static List<String> leftOut(IncidentReport report) {
        List<PersonReport> kept = of(report).people();
        return report.people().stream()
                .filter(it -> !kept.contains(it))
                .map(PersonReport::id)
                .toList();
    }

    private static Stream<String> named(ExchangeReport it) {
        Stream<String> parties =
                Stream.of(it.pictured(), it.takenBy(), it.sentBy()).filter(Objects::nonNull);
        Stream<String> askers = all(it.requests()).flatMap(request -> request.by().stream());
        Stream<String> authors = all(it.circumstances()).flatMap(Decidable::named);
        return Stream.of(parties, all(it.sentTo()), askers, authors).flatMap(stream -> stream);
    }

    private static Stream<String> named(CircumstanceReport it) {
        return Stream.concat(all(it.by()), all(it.on()));
    }

    private static <T> Stream<T> all(Collection<T> list) {
        return list == null ? Stream.of() : list.stream();
    }
}
