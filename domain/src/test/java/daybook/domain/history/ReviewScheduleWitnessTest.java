package daybook.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import daybook.domain.child.Age;
import daybook.domain.guidance.ForceSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which day somebody decides whether a record is kept (DAYBOOK-13, DAYBOOK-32). */
class ReviewScheduleWitnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    private static Optional<LocalDate> due(int months, LocalDate keptOn, Integer... ages) {
        return ReviewSchedule.under(ForceSettings.defaults().reviewAfterMonths(months))
                .reviewOn(DAY, keptOn, List.of(ages));
    }

    @Test
    void while_a_force_has_set_no_schedule_only_an_18th_birthday_asks_for_a_review() {
        assertEquals(Optional.empty(), due(0, DAY));
        assertEquals(Optional.empty(), due(0, DAY, 18, 45));
        assertEquals(Optional.of(LocalDate.of(2030, 5, 11)), due(0, DAY, 14, 45));
    }

    @ParameterizedTest
    @CsvSource({
        "72, 2026-05-11, 40, 2032-05-11",
        "72, 2026-05-11, 14, 2030-05-11",
        "12, 2026-05-11, 14, 2027-05-11",
        "72, 2029-01-02, 14, 2030-05-11",
        "72, 2030-05-10, 14, 2030-05-11",
        "72, 2030-05-11, 14, 2036-05-11",
        "1,  2026-08-31, 40, 2026-09-30",
        "1,  2026-01-01, 40, 2026-06-11",
    })
    void the_earliest_of_schedule_and_birthday_after_the_last_decision_to_keep(
            int months, LocalDate keptOn, int age, LocalDate due) {
        assertEquals(Optional.of(due), due(months, keptOn, age));
    }

    @Test
    void the_oldest_child_comes_first_and_the_next_once_that_was_decided() {
        assertEquals(Optional.of(LocalDate.of(2028, 5, 11)), due(0, DAY, 12, 16));
        assertEquals(Optional.of(LocalDate.of(2032, 5, 11)), due(0, LocalDate.of(2028, 5, 11), 12, 16));
        assertEquals(Optional.empty(), due(0, LocalDate.of(2032, 5, 11), 12, 16));
    }

    @Test
    void a_child_is_18_on_the_day_and_has_been_for_less_than_a_year_whenever_they_were_born() {
        Random random = new Random(32);
        for (int i = 0; i < 20_000; i++) {
            LocalDate reportedOn = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_500));
            Age age = Age.born(reportedOn.minusDays(random.nextInt(17 * 365)));
            int years = age.on(reportedOn, reportedOn);

            LocalDate day = ReviewSchedule.under(ForceSettings.defaults())
                    .reviewOn(reportedOn, reportedOn, List.of(years))
                    .orElseThrow();

            assertEquals(Age.ADULT, age.on(day, reportedOn), () -> "reported on " + reportedOn);
        }
    }

    @Test
    void a_schedule_that_takes_a_leap_day_for_the_last_of_february_is_too_early_for_a_child_born_on_it() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        Age age = Age.born(LocalDate.of(2008, 2, 29));

        assertEquals(17, age.on(leapDay.plusYears(2), leapDay));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 1)),
                ReviewSchedule.under(ForceSettings.defaults()).reviewOn(leapDay, leapDay, List.of(16)));
        assertFalse(age.on(LocalDate.of(2026, 3, 1), leapDay) < Age.ADULT);
    }
}
