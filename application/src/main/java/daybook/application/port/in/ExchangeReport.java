package daybook.application.port.in;

import daybook.domain.incident.Answer;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * One image going, or asked to go, from one person to others. People are named by their ids in the report.
 *
 * @param id what the report calls it; required
 * @param pictured who is, or would be, in the image; required
 * @param takenBy who took it; left out, not known
 * @param imagery what kind of image; left out, a photograph
 * @param requests who asked for it; left out, not known; empty, nobody did; at most 100
 * @param sent whether it was sent; left out, {@code YES} with a sender and otherwise not known
 * @param sentBy who sent it
 * @param sentTo whom it was sent to
 * @param otherRecipients whether anybody not listed received it
 * @param on the day, in London; left out, the day of the report
 * @param online whether any of it was online
 * @param circumstances what is known of the factors, each at most once
 * @param otherCircumstances {@code NO} says that all that is left out here was asked about and is not so
 * @param leadOffence the code of the leading offence, the recorder's choice in category 1
 */
public record ExchangeReport(
        @NotNull(message = Expected.ID) @Pattern(regexp = Person.ID_PATTERN, message = Expected.ID)
        String id,

        @NotNull(message = Expected.PERSON) String pictured,
        String takenBy,
        Imagery imagery,

        @Size(max = Incident.MOST, message = Expected.AT_MOST)
        List<@Valid RequestReport> requests,

        Answer sent,
        String sentBy,
        List<String> sentTo,
        Answer otherRecipients,
        LocalDate on,
        Answer online,
        List<@Valid CircumstanceReport> circumstances,
        Answer otherCircumstances,
        String leadOffence) {

    public ExchangeReport {
        requests = Listed.copy(requests);
        sentTo = Listed.copy(sentTo);
        circumstances = Listed.copy(circumstances);
    }

    @Override
    public String toString() {
        return "ExchangeReport[masked]";
    }
}
