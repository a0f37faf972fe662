package daybook.application.service;

import daybook.domain.incident.Incident;
import daybook.domain.incident.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days, and times in London, in the forms that a mapping names. */
final class ReadDay {

    private static final List<String> USUAL = List.of(
            "yyyy-MM-dd", "yyyy-MM-dd HH:mm[:ss]", "yyyy-MM-dd'T'HH:mm[:ss]", "dd/MM/yyyy", "dd/MM/yyyy HH:mm[:ss]");

    private final List<DateTimeFormatter> forms = new ArrayList<>();

    ReadDay(List<String> wanted, List<Refusal> refusals) {
        List<String> patterns = wanted.isEmpty() ? USUAL : wanted;
        for (int i = 0; i < patterns.size(); i++) {
            try {
                forms.add(DateTimeFormatter.ofPattern(patterns.get(i).replace("yyyy", "uuuu"), Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT));
            } catch (IllegalArgumentException unknown) {
                refusals.add(new Refusal("days[" + i + "]", "expected the form of a day, as dd/MM/yyyy"));
            }
        }
    }

    /** A day, with the moment where the text has a time of day too; none if it has none of the forms. */
    Optional<Read> read(String text) {
        for (DateTimeFormatter form : forms) {
            try {
                TemporalAccessor read = form.parseBest(text, LocalDateTime::from, LocalDate::from);
                return Optional.of(
                        read instanceof LocalDateTime time
                                ? new Read(
                                        time.toLocalDate(),
                                        Optional.of(time.atZone(Incident.LONDON).toInstant()))
                                : new Read((LocalDate) read, Optional.empty()));
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** What a text says. */
    record Read(LocalDate day, Optional<Instant> moment) {}
}
