package daybook.domain.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old somebody is, as far as anybody knows: a date of birth, a stated age, or not known.
 *
 * <p>A stated age is in whole years on the day of the report. On an earlier day it is that age less the complete years in
 * between, the older of the two ages it could be (DAYBOOK-18). It masks itself when printed.
 */
public final class Age {

    /** Nobody knows it yet. */
    public static final Age NOT_KNOWN = new Age(null, -1);

    /** The highest age taken, in years. */
    public static final int OLDEST = 120;

    /** From this age on a person is an adult. Source: NPCC-2024, a child is under 18. */
    public static final int ADULT = 18;

    /** Below this age nobody is criminally responsible. Source: HOCR-2026 p9, HO-OUTCOMES-2026 p16. */
    public static final int RESPONSIBLE = 10;

    private final LocalDate born;
    private final int stated;

    private Age(LocalDate born, int stated) {
        this.born = born;
        this.stated = stated;
    }

    /** A stated age in whole years, 0 to 120, on the day of the report. */
    public static Age of(int years) {
        if (years < 0 || years > OLDEST) {
            throw new IllegalArgumentException("an age is 0 to 120 years");
        }
        return new Age(null, years);
    }

    /** The age of somebody born on that day. */
    public static Age born(LocalDate day) {
        if (day.getYear() < 1) {
            throw new IllegalArgumentException("a date of birth is a day of our era");
        }
        return new Age(day, -1);
    }

    public boolean isKnown() {
        return born != null || stated >= 0;
    }

    /** Whether it is only a stated number of years, so that on an earlier day it may be a year too high (DAYBOOK-18). */
    public boolean isStated() {
        return stated >= 0;
    }

    /**
     * The age in whole years on a day; negative if that is before birth.
     *
     * @param reported the day of the report, on which a stated age holds
     * @throws IllegalStateException if the age is not known
     */
    public int on(LocalDate day, LocalDate reported) {
        if (born != null) {
            return yearsBetween(born, day);
        }
        if (stated < 0) {
            throw new IllegalStateException("the age is not known");
        }
        return day.equals(reported) ? stated : stated - yearsBetween(day, reported);
    }

    private static int yearsBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return (int) ChronoUnit.YEARS.between(from, to) - 1;
        }
        int years = to.getYear() - from.getYear();
        boolean birthdayAhead = to.getMonthValue() < from.getMonthValue()
                || to.getMonthValue() == from.getMonthValue() && to.getDayOfMonth() < from.getDayOfMonth();
        return birthdayAhead ? years - 1 : years;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Age that
                && stated == that.stated
                && (born == null ? that.born == null : born.equals(that.born));
    }

    @Override
    public int hashCode() {
        return born == null ? stated : born.hashCode();
    }

    @Override
    public String toString() {
        return "Age[masked]";
    }
}
