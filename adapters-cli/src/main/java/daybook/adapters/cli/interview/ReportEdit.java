package daybook.adapters.cli.interview;

import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.domain.child.Sex;
import daybook.domain.incident.Place;
import daybook.domain.incident.ReportedBy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A report while one answer is entered in it. */
final class ReportEdit {

    private final IncidentReport before;
    private final List<PersonReport> people;
    private final List<ExchangeReport> exchanges;
    String reference;
    OffsetDateTime reportedAt;
    ReportedBy reportedBy;
    Place place;

    ReportEdit(IncidentReport before) {
        this.before = before;
        reference = before.reference();
        reportedAt = before.reportedAt();
        reportedBy = before.reportedBy();
        place = before.place();
        people = before.people() == null ? new ArrayList<>() : new ArrayList<>(before.people());
        exchanges = before.exchanges() == null ? new ArrayList<>() : new ArrayList<>(before.exchanges());
    }

    /** Somebody of whom nothing is known yet. */
    void person(String id) {
        people.add(new PersonReport(id, null, null, null, null));
    }

    void age(String id, Integer age, LocalDate born) {
        people.replaceAll(it -> it.id().equals(id) ? new PersonReport(id, born, age, it.sex(), it.child()) : it);
    }

    void sex(String id, Sex sex) {
        people.replaceAll(
                it -> it.id().equals(id) ? new PersonReport(id, it.dateOfBirth(), it.age(), sex, it.child()) : it);
    }

    /** An id that nobody has yet, for somebody who comes up later. */
    String freeId() {
        int number = people.size() + 1;
        while (isTaken("person-" + number)) {
            number++;
        }
        return "person-" + number;
    }

    private boolean isTaken(String id) {
        return people.stream().anyMatch(it -> it.id().equals(id));
    }

    /** One more exchange, under the next free number. */
    void exchange(Consumer<ExchangeEdit> first) {
        int number = exchanges.size() + 1;
        while (isNumber(String.valueOf(number))) {
            number++;
        }
        exchanges.add(ExchangeEdit.begin(String.valueOf(number), first));
    }

    private boolean isNumber(String id) {
        return exchanges.stream().anyMatch(it -> it.id().equals(id));
    }

    void exchange(String id, Consumer<ExchangeEdit> change) {
        exchanges.replaceAll(it -> it.id().equals(id) ? ExchangeEdit.change(it, change) : it);
    }

    IncidentReport toReport() {
        return new IncidentReport(
                reference,
                before.force(),
                reportedAt,
                before.recordedAt(),
                before.lateRationale(),
                reportedBy,
                place,
                before.schoolPremises(),
                before.crimeRequested(),
                before.sameOccasionAs(),
                before.flags(),
                people.isEmpty() ? null : people,
                exchanges.isEmpty() ? null : exchanges);
    }
}
