package daybook.domain.history.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two dates of birth: the same, or apart by what goes wrong when one is written down. */
final class BirthDates implements Facet {

    @Override
    public List<Evidence> compare(Identity one, Identity other) {
        Optional<LocalDate> first = one.born();
        Optional<LocalDate> second = other.born();
        Weight weight = first.isEmpty() || second.isEmpty() ? Weight.BIRTH_MISSING : weigh(first.get(), second.get());
        return List.of(weight.evidence());
    }

    private static Weight weigh(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return one.getDayOfYear() == 1 ? Weight.BIRTH_ON_FIRST_OF_JANUARY : Weight.BIRTH_EXACT;
        }
        if (one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth()) {
            return Weight.BIRTH_DAY_AND_MONTH_SWAPPED;
        }
        if (Math.abs(one.getYear() - other.getYear()) == 1
                && one.getMonthValue() == other.getMonthValue()
                && one.getDayOfMonth() == other.getDayOfMonth()) {
            return Weight.BIRTH_YEAR_OFF_BY_ONE;
        }
        Weight bySlip = byDigits(digits(one), digits(other));
        boolean dayNotKnown = one.getDayOfYear() == 1 || other.getDayOfYear() == 1;
        return bySlip == Weight.BIRTH_DISAGREES && dayNotKnown && one.getYear() == other.getYear()
                ? Weight.BIRTH_YEAR_ALONE
                : bySlip;
    }

    private static Weight byDigits(String one, String other) {
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        String rest = one.substring(first + 1);
        String otherRest = other.substring(first + 1);
        if (rest.equals(otherRest)) {
            return Weight.BIRTH_TYPO;
        }
        return Spelling.swapsTheFirstTwo(one.substring(first), other.substring(first))
                ? Weight.BIRTH_DIGITS_SWAPPED
                : Weight.BIRTH_DISAGREES;
    }

    /** Day, month and year, as such a date is written by hand. */
    static String digits(LocalDate day) {
        int asOne = (day.getDayOfMonth() * 100 + day.getMonthValue()) * 10_000 + day.getYear();
        return (day.getDayOfMonth() < 10 ? "0" : "") + asOne;
    }
}
