package daybook.adapters.cli.interview;

import daybook.domain.incident.Incident;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads days and moments as people write them; in London. */
final class Days {

    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** This minute. */
    OffsetDateTime now() {
        return ZonedDateTime.now(clock.withZone(Incident.LONDON))
                .truncatedTo(ChronoUnit.MINUTES)
                .toOffsetDateTime();
    }

    /** {@code today}, {@code yesterday}, {@code 2026-05-11} or {@code 11/5/2026}; none if it is no day. */
    Optional<LocalDate> day(String typed) {
        LocalDate today = now().toLocalDate();
        return switch (Typed.lower(typed)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> written(typed.strip());
        };
    }

    private static Optional<LocalDate> written(String typed) {
        try {
            return Optional.of(
                    typed.indexOf('-') > 0
                            ? LocalDate.parse(typed)
                            : LocalDate.parse(typed.replace('.', '/'), BRITISH));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** {@code now}, a time today, or a day and a time, in London. None if it is no moment: a day alone is a moment nobody said. */
    Optional<OffsetDateTime> moment(String typed) {
        String text = Typed.lower(typed);
        if (text.equals("now")) {
            return Optional.of(now());
        }
        int blank = text.indexOf(' ');
        if (blank < 0 && text.indexOf(':') > 0) {
            return at(now().toLocalDate(), text);
        }
        return blank < 0
                ? Optional.empty()
                : day(text.substring(0, blank)).flatMap(it -> at(it, text.substring(blank + 1)));
    }

    private static Optional<OffsetDateTime> at(LocalDate day, String time) {
        try {
            return Optional.of(day.atTime(LocalTime.parse(time.strip(), TIME))
                    .atZone(Incident.LONDON)
                    .toOffsetDateTime());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
