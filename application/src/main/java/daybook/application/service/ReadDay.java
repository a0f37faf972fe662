package daybook.application.service;

import daybook.domain.incident.Incident;
import daybook.domain.incident.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads days, and times in London, in the forms that a mapping names. */
final class ReadDay {

    private static final List<String> USUAL = List.of(
            "yyyy-MM-dd", "yyyy-MM-dd HH:mm[:ss]", "yyyy-MM-dd'T'HH:mm[:ss]", "dd/MM/yyyy", "dd/MM/yyyy HH:mm[:ss]");

    private final List<DateTimeFormatter> forms = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    ReadDay(List<String> wanted) {
        List<String> patterns = wanted.isEmpty() ? USUAL : wanted;
        for (int i = 0; i < patterns.size(); i++) {
            Optional<DateTimeFormatter> form = DayForm.of(patterns.get(i));
            if (form.isEmpty()) {
                refuse(i, "expected the form of a day, as dd/MM/yyyy");
            } else if (DayForm.contradicts(form.get(), forms)) {
                refuse(i, "expected forms that read no text as two days");
            } else {
                forms.add(form.get());
            }
        }
    }

    private void refuse(int at, String message) {
        refusals.add(new Refusal("days[" + at + "]", message));
    }

    /** What is wrong with the forms; what is wrong is not used. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** A day, with the moment where the text has a time of day too; none if it has none of the forms. */
    Optional<Read> read(String text) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(
                        read(form.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Read read(TemporalAccessor read) {
        if (read instanceof LocalDate day) {
            return new Read(day, Optional.empty());
        }
        ZonedDateTime time = read instanceof ZonedDateTime zoned
                ? zoned.withZoneSameInstant(Incident.LONDON)
                : ((LocalDateTime) read).atZone(Incident.LONDON);
        return new Read(time.toLocalDate(), Optional.of(time.toInstant()));
    }

    /** What a text says. */
    record Read(LocalDate day, Optional<Instant> moment) {}
}
