package daybook.domain.history;

import daybook.domain.child.Age;
import daybook.domain.guidance.ForceSettings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The day by which somebody decides whether a record is kept. No day here is law: DAYBOOK-13 and DAYBOOK-32. */
public final class ReviewSchedule {

    private final int months;

    private ReviewSchedule(int months) {
        this.months = months;
    }

    /** The schedule of a force; while it has set none, only an 18th birthday asks for a review. */
    public static ReviewSchedule under(ForceSettings settings) {
        return new ReviewSchedule(settings.reviewAfterMonths());
    }

    /**
     * The day by which the next decision is due; none if the force has set no schedule and no 18th birthday is ahead.
     *
     * @param reportedOn the day of the report
     * @param keptOn the day of the last decision to keep the record; the day of the report if there was none
     * @param ages how old everybody in the record whose age is known was on the day of the report, in whole years
     */
    public Optional<LocalDate> reviewOn(LocalDate reportedOn, LocalDate keptOn, Collection<Integer> ages) {
        return Stream.concat(scheduled(reportedOn, keptOn), birthdays(reportedOn, keptOn, ages))
                .min(LocalDate::compareTo);
    }

    private Stream<LocalDate> scheduled(LocalDate reportedOn, LocalDate keptOn) {
        LocalDate from = keptOn.isAfter(reportedOn) ? keptOn : reportedOn;
        return months == 0 ? Stream.empty() : Stream.of(from.plusMonths(months));
    }

    private static Stream<LocalDate> birthdays(LocalDate reportedOn, LocalDate keptOn, Collection<Integer> ages) {
        return ages.stream()
                .map(age -> anniversary(reportedOn, Age.ADULT - age))
                .filter(day -> day.isAfter(keptOn));
    }

    /** On the birthday or after it, and less than a year after: a whole age says no more, and no date of birth is asked for. */
    private static LocalDate anniversary(LocalDate day, int years) {
        LocalDate later = day.plusYears(years);
        return later.getDayOfMonth() == day.getDayOfMonth() ? later : later.plusDays(1);
    }
}
