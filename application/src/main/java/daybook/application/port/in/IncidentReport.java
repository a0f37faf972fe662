package daybook.application.port.in;

import daybook.domain.guidance.Force;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Place;
import daybook.domain.incident.ReportedBy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An incident as somebody reports it. Its shape is the JSON; {@code null} is what was left out, and so is not known.
 *
 * @param reference the force's own reference, unique within the force; required
 * @param force the force; left out, the one in the settings
 * @param reportedAt when it was reported, from 1990 on and not in the future; required
 * @param recordedAt when the record is made; left out, now
 * @param lateRationale why the record is made more than 24 hours after the report (HOCR-2026 p10)
 * @param reportedBy who reported it; left out, not known
 * @param place where the child pictured was; left out, England and Wales
 * @param schoolPremises whether it took place on school premises in school hours
 * @param crimeRequested whether the school, the child or a parent asked for a crime to be recorded
 * @param sameOccasionAs the reference of an earlier report of the same occasion
 * @param flags the recorder's choice of CSA and CSE; empty chooses none
 * @param people everybody who takes part, 1 to 100
 * @param exchanges what went between them, 1 to 100
 */
public record IncidentReport(
        @NotNull(message = Expected.REFERENCE)
        @Pattern(regexp = Incident.REFERENCE_PATTERN, message = Expected.REFERENCE)
        String reference,

        @Pattern(regexp = Force.PATTERN, message = Expected.FORCE)
        String force,

        @NotNull(message = Expected.MOMENT) OffsetDateTime reportedAt,
        OffsetDateTime recordedAt,
        @PlainText String lateRationale,
        ReportedBy reportedBy,
        Place place,
        Answer schoolPremises,
        Answer crimeRequested,

        @Pattern(regexp = Incident.REFERENCE_PATTERN, message = Expected.REFERENCE)
        String sameOccasionAs,

        List<Flag> flags,

        @NotNull(message = Expected.SOME) @Size(min = 1, max = Incident.MOST, message = Expected.SOME)
        List<@Valid PersonReport> people,

        @NotNull(message = Expected.SOME) @Size(min = 1, max = Incident.MOST, message = Expected.SOME)
        List<@Valid ExchangeReport> exchanges) {

    public IncidentReport {
        flags = Listed.copy(flags);
        people = Listed.copy(people);
        exchanges = Listed.copy(exchanges);
    }

    /** The same, recorded at that moment. */
    public IncidentReport recordedAt(OffsetDateTime moment) {
        return but(moment, people);
    }

    /** The same report, with the age on the day of the report in place of each date of birth: what a record may hold. */
    public IncidentReport withAges() {
        LocalDate day = reportedAt.toInstant().atZone(Incident.LONDON).toLocalDate();
        return but(recordedAt, people.stream().map(it -> it.withAge(day)).toList());
    }

    private IncidentReport but(OffsetDateTime recorded, List<PersonReport> others) {
        return new IncidentReport(
                reference,
                force,
                reportedAt,
                recorded,
                lateRationale,
                reportedBy,
                place,
                schoolPremises,
                crimeRequested,
                sameOccasionAs,
                flags,
                others,
                exchanges);
    }

    @Override
    public String toString() {
        return "IncidentReport[masked]";
    }
}
