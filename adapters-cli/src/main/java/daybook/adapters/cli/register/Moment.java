package daybook.adapters.cli.register;

import daybook.domain.incident.Incident;
import java.time.Instant;
import java.time.ZonedDateTime;

/** A moment as a clock in London shows it, to the minute. */
final class Moment {

    private Moment() {}

    /** {@code 2026-05-11 10:30}. */
    static String of(Instant instant) {
        ZonedDateTime local = instant.atZone(Incident.LONDON);
        return local.toLocalDate() + " " + two(local.getHour()) + ":" + two(local.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
