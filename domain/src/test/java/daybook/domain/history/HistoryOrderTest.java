package daybook.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same reports, entered in whatever order, are the same history by every day; each law is seen to fail. */
class HistoryOrderTest {

    private static final int MANY = 120;

    private int orders;

    /** Every chronology by the day of each report, in every order of entry, against the first order. */
    private Optional<String> orderMatters(Chronicler rules) {
        for (int seed = 0; seed < MANY; seed++) {
            RandomEntries it = RandomEntries.of(seed);
            for (LocalDate day : days(it.entries())) {
                Chronology first = rules.by(it.settings(), day, it.entries());
                for (List<HistoryEntry> order : it.orders()) {
                    orders++;
                    if (!rules.by(it.settings(), day, order).equals(first)) {
                        return Optional.of("seed " + seed + " by " + day);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** By each day, what is known of later days against what was known on that day. */
    private static Optional<String> laterReportsMatter(Chronicler rules) {
        for (int seed = 0; seed < MANY * 20; seed++) {
            RandomEntries it = RandomEntries.of(seed);
            for (LocalDate day : days(it.entries())) {
                List<HistoryEntry> then = it.entries().stream()
                        .filter(entry -> !entry.reportedOn().isAfter(day))
                        .toList();
                if (!rules.by(it.settings(), day, it.entries()).equals(rules.by(it.settings(), day, then))) {
                    return Optional.of("seed " + seed + " by " + day);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> countsOtherwise(Chronicler rules) {
        for (int seed = 0; seed < MANY * 20; seed++) {
            RandomEntries it = RandomEntries.of(seed);
            for (LocalDate day : days(it.entries())) {
                PlainHistory expected = PlainHistory.by(it.settings(), day, it.entries());
                if (!PlainHistory.of(rules.by(it.settings(), day, it.entries())).equals(expected)) {
                    return Optional.of("seed " + seed + " by " + day + ": expected " + expected);
                }
            }
        }
        return Optional.empty();
    }

    private static TreeSet<LocalDate> days(List<HistoryEntry> entries) {
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.forEach(it -> days.add(it.reportedOn()));
        return days;
    }

    @Test
    void the_order_of_entry_does_not_matter() {
        assertEquals(Optional.empty(), orderMatters(Chronicler.PRODUCTION));
        assertTrue(orders > 40_000, "orders: " + orders);
    }

    @Test
    void a_report_recorded_later_of_an_earlier_day_does_not_see_later_ones() {
        assertEquals(Optional.empty(), laterReportsMatter(Chronicler.PRODUCTION));
    }

    @Test
    void the_numbers_are_those_of_brute_force() {
        assertEquals(Optional.empty(), countsOtherwise(Chronicler.PRODUCTION));
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKS_ON_ENTRY", "GOES_BY_THE_ORDER_OF_ENTRY", "JOINS_ONLY_WHAT_IS_THERE"})
    void rules_that_go_by_the_order_of_entry_are_caught(BrokenHistory broken) {
        assertTrue(orderMatters(broken).isPresent());
    }

    @Test
    void rules_that_see_later_reports_are_caught() {
        assertTrue(laterReportsMatter(BrokenHistory.SEES_LATER_REPORTS).isPresent());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOES_BY_THE_ORDER_OF_ENTRY")
    void rules_that_count_otherwise_are_caught(BrokenHistory broken) {
        assertTrue(countsOtherwise(broken).isPresent());
    }
}
