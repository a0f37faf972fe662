package daybook.domain.oracle;

import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.Person;
import daybook.domain.incident.ReportedBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Incidents told in a line. Who somebody is stands in their id: {@code b13} is a boy of 13, {@code g15-2} another girl of
 * 15, {@code x} somebody of whom nothing is known.
 */
public final class Told {

    private Told() {}

    /** Reported by a parent on 11 May 2026. */
    public static IncidentBuilder of(ExchangeBuilder... exchanges) {
        return on("2026-05-11", exchanges);
    }

    /** Reported by a parent on that day. */
    public static IncidentBuilder on(String day, ExchangeBuilder... exchanges) {
        IncidentBuilder incident = Incident.reported("R-1", Instant.parse(day + "T10:00:00Z"));
        Set<String> people = new LinkedHashSet<>();
        List<Exchange> all = new ArrayList<>();
        for (ExchangeBuilder exchange : exchanges) {
            Exchange built = exchange.build();
            all.add(built);
            people.add(built.pictured());
            built.requests().forEach(request -> people.addAll(request.by()));
            built.sentBy().ifPresent(people::add);
            people.addAll(built.sentTo());
            built.takenBy().ifPresent(people::add);
            for (Factor factor : View.ENTERED) {
                people.addAll(built.circumstance(factor).by());
                people.addAll(built.circumstance(factor).on());
            }
        }
        people.forEach(id -> incident.person(person(id)));
        return incident.exchanges(all).reportedBy(ReportedBy.PARENT_OR_GUARDIAN);
    }

    private static Person person(String id) {
        String age = id.substring(1).replaceAll("-.*", "");
        Sex sex = switch (id.charAt(0)) {
            case 'g' -> Sex.FEMALE;
            case 'b' -> Sex.MALE;
            default -> Sex.NOT_KNOWN;
        };
        return Person.of(id, age.isEmpty() ? Age.NOT_KNOWN : Age.of(Integer.parseInt(age)), sex);
    }
}
