package daybook.application.json;

import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.Expected;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Place;
import daybook.domain.incident.ReportedBy;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads a report and its people: the right properties with the right kinds of value. The rest is for the domain to say. */
final class ReportReader {

    static final Names REPORT = Names.of(
            "reference",
            "force",
            "reportedAt",
            "recordedAt",
            "lateRationale",
            "reportedBy",
            "place",
            "schoolPremises",
            "crimeRequested",
            "sameOccasionAs",
            "flags",
            "people",
            "exchanges");

    static final Names PERSON = Names.of("id", "dateOfBirth", "age", "sex", "child");

    static final Words<Answer> ANSWERS = Words.of(Answer.values());
    static final Words<ReportedBy> REPORTERS = Words.of(ReportedBy.values());
    static final Words<Place> PLACES = Words.of(Place.values());
    static final Words<Flag> FLAGS = Words.allBut(Flag.ONLINE, Flag.values());
    static final Words<Sex> SEXES = Words.of(Sex.values());

    private ReportReader() {}

    static IncidentReport report(Reading in) throws IOException {
        if (!in.beginsObject(REPORT)) {
            return null;
        }
        String reference = null;
        String force = null;
        OffsetDateTime reportedAt = null;
        OffsetDateTime recordedAt = null;
        String lateRationale = null;
        ReportedBy reportedBy = null;
        Place place = null;
        Answer schoolPremises = null;
        Answer crimeRequested = null;
        String sameOccasionAs = null;
        List<Flag> flags = null;
        List<PersonReport> people = null;
        List<ExchangeReport> exchanges = null;
        for (String name = in.nextName(REPORT); name != null; name = in.nextName(REPORT)) {
            switch (name) {
                case "reference" -> reference = in.text();
                case "force" -> force = in.text();
                case "reportedAt" -> reportedAt = in.moment();
                case "recordedAt" -> recordedAt = in.moment();
                case "lateRationale" -> lateRationale = in.text();
                case "reportedBy" -> reportedBy = in.word(REPORTERS);
                case "place" -> place = in.word(PLACES);
                case "schoolPremises" -> schoolPremises = in.word(ANSWERS);
                case "crimeRequested" -> crimeRequested = in.word(ANSWERS);
                case "sameOccasionAs" -> sameOccasionAs = in.text();
                case "flags" -> flags = in.list(FLAGS.names().size(), it -> it.word(FLAGS));
                case "people" -> people = in.list(Incident.MOST, ReportReader::person);
                default -> exchanges = in.list(Incident.MOST, ExchangeReader::exchange);
            }
        }
        return new IncidentReport(
                reference,
                force,
                reportedAt,
                recordedAt,
                lateRationale,
                reportedBy,
                place,
                schoolPremises,
                crimeRequested,
                sameOccasionAs,
                flags,
                people,
                exchanges);
    }

    private static PersonReport person(Reading in) throws IOException {
        if (!in.beginsObject(PERSON)) {
            return null;
        }
        String id = null;
        LocalDate dateOfBirth = null;
        Integer age = null;
        Sex sex = null;
        String child = null;
        for (String name = in.nextName(PERSON); name != null; name = in.nextName(PERSON)) {
            switch (name) {
                case "id" -> id = in.text();
                case "dateOfBirth" -> dateOfBirth = in.day();
                case "age" -> age = in.wholeNumber(Expected.AGE);
                case "sex" -> sex = in.word(SEXES);
                default -> child = in.text();
            }
        }
        return new PersonReport(id, dateOfBirth, age, sex, child);
    }
}
