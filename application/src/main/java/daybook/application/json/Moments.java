package daybook.application.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Days and moments as the wire writes them: a day as {@code 2026-05-09}, a moment as RFC 3339 has it.
 *
 * <p>The usual forms are read by position; the parsers of {@code java.time} cost more than the rest of a report.
 */
final class Moments {

    /** A day. */
    static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** A moment with its offset. */
    static final String MOMENT = DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})";

    private static final int DAY_LENGTH = 10;
    private static final int WITHOUT_FRACTION = 19;

    private Moments() {}

    /** The day, or {@code null} if the text is not one. */
    static LocalDate day(String text) {
        if (text.length() != DAY_LENGTH) {
            return null;
        }
        try {
            return dayAtTheStartOf(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** The moment, or {@code null} if the text is not one. */
    static OffsetDateTime moment(String text) {
        try {
            if (text.length() == WITHOUT_FRACTION + 1 && text.charAt(WITHOUT_FRACTION) == 'Z') {
                return read(text);
            }
            return Slow.FORM.matcher(text).matches() ? OffsetDateTime.parse(text) : null;
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    /** The moment as it is read again. */
    static String written(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private static OffsetDateTime read(String text) {
        LocalDate day = dayAtTheStartOf(text);
        if (day == null || text.charAt(10) != 'T' || text.charAt(13) != ':' || text.charAt(16) != ':') {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        return hour < 0 || minute < 0 || second < 0
                ? null
                : OffsetDateTime.of(day, LocalTime.of(hour, minute, second), ZoneOffset.UTC);
    }

    private static LocalDate dayAtTheStartOf(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean formed = year >= 0 && month >= 0 && day >= 0 && text.charAt(4) == '-' && text.charAt(7) == '-';
        return formed ? LocalDate.of(year, month, day) : null;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Compiled once it is needed. */
    private static final class Slow {

        private static final Pattern FORM = Pattern.compile(MOMENT);
    }
}
