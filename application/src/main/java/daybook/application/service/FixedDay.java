package daybook.application.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form of days in which every digit has its place, as {@code dd/MM/yyyy HH:mm}: what is read in millions. Immutable. */
final class FixedDay {

    private static final Pattern FIXED = Pattern.compile("(?:dd|MM|uuuu|HH|mm|ss|'[A-Z]'|[-/. :,])+");
    private static final String DIGITS = "dMuHms";

    /** With a zero wherever a digit stands. */
    private final char[] form;

    private final int year;
    private final int month;
    private final int day;
    private final int hour;
    private final int minute;
    private final int second;

    private FixedDay(String form) {
        this.form = form.replaceAll("[" + DIGITS + "]", "\0").toCharArray();
        year = form.indexOf("uuuu");
        month = form.indexOf("MM");
        day = form.indexOf("dd");
        hour = form.indexOf("HH");
        minute = form.indexOf("mm");
        second = form.indexOf("ss");
    }

    /** What reads that form; none if its digits have no fixed places, or say the same twice. */
    static Optional<FixedDay> of(String pattern) {
        String plain = pattern.replace("'", "");
        FixedDay it = new FixedDay(plain);
        boolean once = plain.chars().filter(c -> DIGITS.indexOf(c) >= 0).count()
                == 8 + (it.hour < 0 ? 0 : 4) + (it.second < 0 ? 0 : 2);
        boolean whole = it.year >= 0 && it.month >= 0 && it.day >= 0;
        boolean clock = it.hour < 0 == it.minute < 0 && (it.second < 0 || it.minute >= 0);
        return FIXED.matcher(pattern).matches() && once && whole && clock ? Optional.of(it) : Optional.empty();
    }

    /** Whether a text has that form, so that its day and time can be asked for. */
    boolean fits(String text) {
        if (text.length() != form.length) {
            return false;
        }
        for (int i = 0; i < form.length; i++) {
            char given = text.charAt(i);
            if (form[i] == 0 ? given < '0' || given > '9' : given != form[i]) {
                return false;
            }
        }
        return isDay(number(text, year, 4), number(text, month, 2), number(text, day, 2))
                && number(text, hour, 2) < 24
                && number(text, minute, 2) < 60
                && number(text, second, 2) < 60;
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || YearMonth.of(year, month).isValidDay(day));
    }

    boolean hasTime() {
        return hour >= 0;
    }

    LocalDate day(String text) {
        return LocalDate.of(number(text, year, 4), number(text, month, 2), number(text, day, 2));
    }

    LocalDateTime time(String text) {
        return day(text).atTime(number(text, hour, 2), number(text, minute, 2), number(text, second, 2));
    }

    /** 0 for what the form does not have. */
    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; from >= 0 && i < from + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
