package daybook.application.accesslog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

/** Moments to the microsecond, which is what the databases keep, with one way to write each. */
final class Micros {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant BEYOND = Instant.parse("+10000-01-01T00:00:00Z");

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);

    private Micros() {}

    /** The moment without its nanoseconds. */
    static Instant of(Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(BEYOND)) {
            throw new IllegalArgumentException("a moment has a year of four digits");
        }
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    static String text(Instant moment) {
        return FORM.format(moment);
    }

    static Instant read(String text) {
        try {
            return FORM.parse(text, Instant::from);
        } catch (DateTimeException notAMoment) {
            throw new RefusedLogText("a moment is written as 2026-05-11T09:30:00.000000Z");
        }
    }
}
