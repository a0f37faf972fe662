package daybook.application.service;

import daybook.application.port.in.Expected;
import daybook.application.port.in.PersonReport;
import daybook.domain.child.Age;
import daybook.domain.child.ChildReference;
import daybook.domain.child.Sex;
import daybook.domain.incident.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of a report being read. */
final class ReadPeople {

    private final LocalDate reportedOn;
    private final Refusals refusals;

    /** What stands for the ids that were refused, so that whoever mentions them is not refused for it as well. */
    private Map<String, String> renamed = Map.of();

    ReadPeople(LocalDate reportedOn, Refusals refusals) {
        this.reportedOn = reportedOn;
        this.refusals = refusals;
    }

    Person person(PersonReport report, int index) {
        Age age = age(report, index);
        Sex sex = report.sex() == null ? Sex.NOT_KNOWN : report.sex();
        Person person = named(report.id(), age, sex, index);
        if (report.child() == null) {
            return person;
        }
        ChildReference child = refusals.unless(
                () -> "people[" + index + "].child", Expected.CHILD, null, () -> new ChildReference(report.child()));
        return child == null ? person : person.knownAs(child);
    }

    /** The id by which the incident knows whoever the report mentions. */
    String idOf(String mention) {
        return renamed.getOrDefault(mention, mention);
    }

    /** The ids by which the incident knows them, in their order. */
    List<String> idsOf(List<String> mentions) {
        if (renamed.isEmpty()) {
            return mentions;
        }
        List<String> ids = new ArrayList<>(mentions.size());
        mentions.forEach(mention -> ids.add(idOf(mention)));
        return ids;
    }

    private Person named(String id, Age age, Sex sex, int index) {
        if (id != null) {
            try {
                return Person.of(id, age, sex);
            } catch (IllegalArgumentException refused) {
                refusals.add("people[" + index + "].id", Expected.ID);
            }
        } else {
            refusals.add("people[" + index + "].id", Expected.ID);
        }
        return Person.of(substitute(id, index), age, sex);
    }

    private String substitute(String id, int index) {
        String substitute = "refused-id-" + index;
        if (id != null) {
            if (renamed.isEmpty()) {
                renamed = new HashMap<>();
            }
            renamed.putIfAbsent(id, substitute);
        }
        return substitute;
    }

    private Age age(PersonReport report, int index) {
        if (report.dateOfBirth() == null) {
            return report.age() == null
                    ? Age.NOT_KNOWN
                    : refusals.unless(
                            () -> "people[" + index + "].age", Expected.AGE, Age.NOT_KNOWN, () -> Age.of(report.age()));
        }
        Age born = refusals.unless(
                () -> "people[" + index + "].dateOfBirth",
                Expected.BIRTH,
                Age.NOT_KNOWN,
                () -> Age.born(report.dateOfBirth()));
        if (report.age() != null && born.isKnown()) {
            agree(report.age(), born, index);
        }
        return born;
    }

    private void agree(int stated, Age born, int index) {
        String at = "people[" + index + "].age";
        if (stated < 0 || stated > Age.OLDEST) {
            refusals.add(at, Expected.AGE);
        } else if (born.on(reportedOn, reportedOn) != stated) {
            refusals.add(
                    at, "expected the age on the day of the report that follows from dateOfBirth, or only one of both");
        }
    }
}
