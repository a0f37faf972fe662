package daybook.adapters.cli.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private final Days days = new Days(Clock.fixed(Instant.parse("2026-05-11T23:30:45Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "today, 2026-05-12",
        "Yesterday, 2026-05-11",
        "2026-05-01, 2026-05-01",
        "1/5/2026, 2026-05-01",
        "01.05.2026, 2026-05-01"
    })
    void a_day_is_read_as_people_write_it_in_london(String typed, LocalDate day) {
        assertEquals(Optional.of(day), days.day(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "now, 2026-05-12T00:30+01:00",
        "0:10, 2026-05-12T00:10+01:00",
        "yesterday 14:30, 2026-05-11T14:30+01:00",
        "today 0:10, 2026-05-12T00:10+01:00",
        "2026-01-11 9:05, 2026-01-11T09:05Z",
        "11/5/2026 0:00, 2026-05-11T00:00+01:00"
    })
    void a_moment_is_a_time_of_today_or_a_day_and_a_time(String typed, OffsetDateTime moment) {
        assertEquals(Optional.of(moment), days.moment(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "yesterday", "2026-05-11", "11/5/2026"})
    void a_day_alone_is_no_moment(String typed) {
        assertTrue(days.day(typed).isPresent());
        assertTrue(days.moment(typed).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2026", "2026-02-30", "soon", "25:00", "11/5/2026 99:99", "12", "--", "/ /"})
    void anything_else_is_neither(String typed) {
        assertTrue(days.day(typed).isEmpty());
        assertTrue(days.moment(typed).isEmpty());
    }
}
