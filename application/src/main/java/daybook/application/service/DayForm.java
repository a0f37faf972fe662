package daybook.application.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which days are written, as {@code dd/MM/yyyy} or {@code dd-MMM-yy HH:mm}. */
final class DayForm {

    private static final Pattern YEAR = Pattern.compile("y+|u+");

    /** Of a year told by two digits: 1940 to 2039, so that a child and a grandparent are both read right. */
    private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);

    /** What is optional within the optional takes a call for each level, and there are only so many of those. */
    private static final int LONGEST = 100;

    private static final List<ZonedDateTime> TRIED = List.of(
            ZonedDateTime.of(2026, 3, 4, 9, 31, 0, 0, ZoneOffset.UTC),
            ZonedDateTime.of(2011, 12, 10, 23, 59, 0, 0, ZoneOffset.UTC),
            ZonedDateTime.of(2009, 8, 7, 0, 0, 0, 0, ZoneOffset.UTC));

    private DayForm() {}

    /** What reads such days; none if the pattern is not the form of a day, or is longer than any. */
    static Optional<DateTimeFormatter> of(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            DateTimeFormatter form = formatter(pattern);
            return TRIED.stream().allMatch(it -> tells(form, it)) ? Optional.of(form) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Whether a form reads a text as one day that another reads as another day. */
    static boolean contradicts(DateTimeFormatter form, List<DateTimeFormatter> others) {
        return others.stream()
                .anyMatch(other -> TRIED.stream()
                        .anyMatch(it -> readsAsAnother(other, form.format(it), it)
                                || readsAsAnother(form, other.format(it), it)));
    }

    private static boolean tells(DateTimeFormatter form, ZonedDateTime time) {
        return day(form, form.format(time)).filter(time.toLocalDate()::equals).isPresent();
    }

    private static boolean readsAsAnother(DateTimeFormatter form, String text, ZonedDateTime time) {
        return day(form, text).filter(it -> !it.equals(time.toLocalDate())).isPresent();
    }

    private static Optional<LocalDate> day(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        Matcher year = YEAR.matcher(pattern);
        int from = 0;
        while (year.find()) {
            if (year.group().length() == 2) {
                builder.appendPattern(pattern.substring(from, year.start()).replace('y', 'u'))
                        .appendValueReduced(ChronoField.YEAR, 2, 2, EARLIEST);
                from = year.end();
            }
        }
        return builder.appendPattern(pattern.substring(from).replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
