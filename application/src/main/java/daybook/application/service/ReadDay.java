package daybook.application.service;

import daybook.domain.incident.Incident;
import daybook.domain.incident.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads days, and times in London, in the forms that a mapping names, and in that of ISO 8601, which a spreadsheet's own days are
 * told in. Does not change once it is made.
 */
final class ReadDay {

    private static final List<String> USUAL = List.of("dd/MM/yyyy", "dd/MM/yyyy HH:mm[:ss]", "yyyy-MM-dd HH:mm[:ss]");
    private static final List<String> ALWAYS = List.of("yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm[:ss]");
    private static final ZoneRules LONDON = Incident.LONDON.getRules();
    private static final String SECONDS = "[:ss]";

    private final List<Form> forms = new ArrayList<>();
    private boolean quick = true;

    ReadDay(List<String> wanted, List<Refusal> refusals) {
        List<String> patterns = wanted.isEmpty() ? USUAL : wanted;
        for (int i = 0; i < patterns.size(); i++) {
            try {
                add(patterns.get(i));
            } catch (IllegalArgumentException unknown) {
                refusals.add(new Refusal("days[" + i + "]", "expected the form of a day, as dd/MM/yyyy"));
            }
        }
        ALWAYS.forEach(this::add);
    }

    private void add(String given) {
        String pattern = given.replace("yyyy", "uuuu");
        if (pattern.endsWith(SECONDS)) {
            String minutes = pattern.substring(0, pattern.length() - SECONDS.length());
            add(minutes);
            add(minutes + ":ss");
            return;
        }
        DateTimeFormatter formatter =
                DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        Optional<FixedDay> fixed = FixedDay.of(pattern);
        quick &= fixed.isPresent();
        forms.add(fixed.map(ReadDay::fixed).orElse(text -> parsed(formatter, text)));
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
            return Optional.of(
                    form.parseBest(text, LocalDateTime::from, LocalDate::from) instanceof LocalDateTime time
                            ? Read.at(time)
                            : Read.on(LocalDate.parse(text, form)));
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
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

        static Read at(LocalDateTime time) {
            return new Read(
                    time.toLocalDate(), Optional.of(time.atZone(Incident.LONDON).toInstant()));
        }
    }
}
