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
import java.util.stream.Stream;

/**
 * Reads days, and times in London, in the forms that a mapping names; if asked to, in that of ISO 8601 too, which a spreadsheet's own
 * days are told in. Does not change once it is made.
 */
final class ReadDay {

    private static final List<String> USUAL = List.of("dd/MM/yyyy", "dd/MM/yyyy HH:mm[:ss]", "yyyy-MM-dd HH:mm[:ss]");
    private static final List<String> ALWAYS = List.of("yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm[:ss]");
    private static final String SECONDS = "[:ss]";

    private final List<Form> forms = new ArrayList<>();
    private final List<DateTimeFormatter> formatters = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean quick = true;

    /** In these forms alone; where none is named, in those that are usual. */
    ReadDay(List<String> wanted) {
        List<String> patterns = wanted.isEmpty() ? USUAL : wanted;
        for (int i = 0; i < patterns.size(); i++) {
            Optional<DateTimeFormatter> form = DayForm.of(patterns.get(i));
            if (form.isEmpty()) {
                refuse(i, "expected the form of a day, as dd/MM/yyyy");
            } else if (DayForm.contradicts(form.get(), formatters)) {
                refuse(i, "expected forms that read no text as two days");
            } else {
                add(patterns.get(i), form.get());
            }
        }
    }

    /** In these forms, and in that of ISO 8601. */
    static ReadDay andIso(List<String> wanted) {
        ReadDay days = new ReadDay(wanted);
        ALWAYS.forEach(it -> days.add(it, DayForm.of(it).orElseThrow()));
        return days;
    }

    private void refuse(int at, String message) {
        refusals.add(new Refusal("days[" + at + "]", message));
    }

    /** What is wrong with the forms; what is wrong is not used. */
    List<Refusal> refusals() {
        return refusals;
    }

    private void add(String pattern, DateTimeFormatter formatter) {
        formatters.add(formatter);
        String minutes =
                pattern.endsWith(SECONDS) ? pattern.substring(0, pattern.length() - SECONDS.length()) : pattern;
        List<Optional<FixedDay>> fixed = Stream.of(minutes, pattern.equals(minutes) ? minutes : minutes + ":ss")
                .distinct()
                .map(it -> FixedDay.of(it.replace("yyyy", "uuuu")))
                .toList();
        if (fixed.stream().allMatch(Optional::isPresent)) {
            fixed.forEach(it -> forms.add(fixed(it.orElseThrow())));
        } else {
            quick = false;
            forms.add(text -> parsed(formatter, text));
        }
    }

    /** Whether every digit has its place in all forms. */
    boolean isQuick() {
        return quick;
    }

    private static Form fixed(FixedDay form) {
        return text -> !form.fits(text)
                ? Optional.empty()
                : Optional.of(form.hasTime() ? Read.at(form.time(text)) : Read.on(form.day(text)));
    }

    private static Optional<Read> parsed(DateTimeFormatter form, String text) {
        try {
            return Optional.of(read(form.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }

    private static Read read(TemporalAccessor read) {
        if (read instanceof LocalDate day) {
            return Read.on(day);
        }
        return read instanceof ZonedDateTime zoned
                ? Read.at(zoned.withZoneSameInstant(Incident.LONDON).toLocalDateTime(), zoned.toInstant())
                : Read.at((LocalDateTime) read);
    }

    /** A day of our era, with the moment where the text has a time of day too; none if it has none of the forms. */
    Optional<Read> read(String text) {
        for (Form form : forms) {
            Optional<Read> read = form.read(text);
            if (read.isPresent()) {
                return read.filter(it -> it.day().getYear() >= 1);
            }
        }
        return Optional.empty();
    }

    /** One way to write a day. */
    @FunctionalInterface
    private interface Form {

        Optional<Read> read(String text);
    }

    /** What a text says. */
    record Read(LocalDate day, Optional<Instant> moment) {

        static Read on(LocalDate day) {
            return new Read(day, Optional.empty());
        }

        static Read at(LocalDateTime time, Instant moment) {
            return new Read(time.toLocalDate(), Optional.of(moment));
        }

        static Read at(LocalDateTime time) {
            return at(time, time.atZone(Incident.LONDON).toInstant());
        }
    }
}
