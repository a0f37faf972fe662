package daybook.application.service;

import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.Decided;
import daybook.domain.child.Age;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Incident;
import java.time.LocalDate;
import java.util.List;

/** Dates of birth decide ages and are not kept. Where a birthday lies between an exchange and the report, that is remembered. */
final class Births {

    private Births() {}

    /** The people to whom their date of birth gave another age in an exchange than the age that is kept would. */
    static List<String> deciding(IncidentReport report, Incident incident) {
        return report.people().stream()
                .filter(it -> it.dateOfBirth() != null)
                .filter(it -> incident.exchanges().stream().anyMatch(exchange -> decides(it, exchange, incident)))
                .map(PersonReport::id)
                .toList();
    }

    private static boolean decides(PersonReport person, Exchange exchange, Incident incident) {
        LocalDate reported = incident.reportedOn();
        Age born = Age.born(person.dateOfBirth());
        Age kept = Age.of(born.on(reported, reported));
        LocalDate day = incident.dayOf(exchange);
        return born.on(day, reported) != kept.on(day, reported);
    }

    /**
     * Refuses new facts in which such a date of birth is missing: the age alone would make them older than they were.
     *
     * @param report one that can be read
     * @throws RefusedReport if some are missing, with their places
     */
    static void requireAgain(Decided before, IncidentReport report) {
        Refusals refusals = new Refusals();
        for (int i = 0; i < report.people().size(); i++) {
            PersonReport person = report.people().get(i);
            if (before.agedByBirth().contains(person.id()) && person.dateOfBirth() == null) {
                refusals.add(
                        "people[" + i + "].dateOfBirth",
                        "expected the date of birth: it is not kept, and decided an age on the day of an exchange");
            }
        }
        refusals.refuse();
    }
}
