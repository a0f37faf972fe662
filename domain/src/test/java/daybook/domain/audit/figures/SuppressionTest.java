package daybook.domain.audit.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No count below 10 can be told from what is shown, by whoever knows all of it and adds. */
class SuppressionTest {

    private static final int MANY = 150;

    static LongStream seeds() {
        return LongStream.range(0, MANY);
    }

    private static CountTable table(int columns, long... counts) {
        List<List<Long>> rows = new ArrayList<>();
        for (int at = 0; at < counts.length; at += columns) {
            rows.add(LongStream.of(counts).skip(at).limit(columns).boxed().toList());
        }
        return new CountTable(names(rows.size()), names(columns), rows);
    }

    private static List<String> names(int number) {
        return IntStream.range(0, number).mapToObj(Integer::toString).toList();
    }

    /** Small and larger numbers as a force's months and outcomes have them; sometimes hardly any. */
    private static CountTable random(Random random, int columns) {
        int rows = 1 + random.nextInt(5);
        int largest = 1 + random.nextInt(60);
        return table(
                columns,
                LongStream.generate(() -> random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(largest))
                        .limit((long) rows * columns)
                        .toArray());
    }

    /** What a person would do who hides the small ones and nothing else. */
    private static ShownTable carelessly(CountTable table) {
        ShownTable whole = ShownTable.whole(table);
        return new ShownTable(
                table.rows(),
                table.columns(),
                whole.cells().stream()
                        .map(row -> row.stream()
                                .map(it -> ShownCount.alone(it.value()))
                                .toList())
                        .toList(),
                whole.rowTotals(),
                whole.columnTotals(),
                whole.total());
    }

    private static String attack(ShownTable table) {
        return new Attacker().learn(table).narrowed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_table_tells_no_small_number(long seed) {
        Random random = new Random(seed);
        CountTable table = random(random, 1 + random.nextInt(3));

        assertEquals("", new Attacker().learn(Suppression.of(table), table).narrowed(), table::toString);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_tables_of_the_same_crimes_tell_no_small_number_together(long seed) {
        Random random = new Random(seed);
        AuditFigures figures = figures(random);
        PublishedFigures shown = figures.published();
        int first = 0;
        int second = first + 2;
        int third = second + 2 * shown.months().rows().size();
        Attacker attacker = new Attacker()
                .learn(shown.accuracy())
                .learn(shown.months(), figures.months())
                .learn(shown.outcomes(), figures.outcomes())
                .learnThatColumnsAgree(shown.accuracy(), first, shown.months(), second)
                .learnThatColumnsAgree(shown.accuracy(), first, shown.outcomes(), third);

        assertEquals("", attacker.narrowed(), figures::toString);
    }

    private static AuditFigures figures(Random random) {
        CountTable months = random(random, 2);
        long[] outcomes = new long[8];
        for (int column = 0; column < 2; column++) {
            for (long i = 0; i < months.columnTotal(column); i++) {
                outcomes[2 * random.nextInt(1 + random.nextInt(4)) + column]++;
            }
        }
        CountTable crimes = table(2, months.columnTotal(0), months.columnTotal(1));
        CountTable other = random(random, 1);
        CountTable times =
                table(1, LongStream.generate(() -> random.nextInt(30)).limit(10).toArray());
        return new AuditFigures(12, crimes, months, table(2, outcomes), other, times, table(2, 1, 2), other);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_time_to_record_tells_no_small_number_with_the_share_in_time(long seed) {
        AuditFigures figures = figures(new Random(seed));
        PublishedFigures shown = figures.published();
        Attacker attacker = new Attacker().learn(shown.punctuality());
        if (shown.times().isWithheld()) {
            attacker.learn(shown.times());
        } else {
            attacker.learn(part(shown, 0, 4, 0)).learn(part(shown, 4, 10, 1));
        }

        assertEquals("", attacker.narrowed(), figures::toString);
    }

    /** Those in time, or the others: a table whose total another one tells. */
    private static ShownTable part(PublishedFigures shown, int from, int to, int column) {
        ShownCount total = shown.punctuality().columnTotals().get(column);
        return new ShownTable(
                shown.times().rows().subList(from, to),
                shown.times().columns(),
                shown.times().cells().subList(from, to),
                shown.times().rowTotals().subList(from, to),
                List.of(total),
                total);
    }

    @Test
    void whoever_hides_the_small_ones_alone_is_caught() {
        long caught = seeds().filter(seed -> {
                    Random random = new Random(seed);
                    return !attack(carelessly(random(random, 1 + random.nextInt(3))))
                            .isEmpty();
                })
                .count();

        assertTrue(caught > MANY / 3, "caught " + caught);
    }

    @Test
    void a_table_that_tells_what_another_hides_is_caught() {
        CountTable crimes = table(2, 90, 5);
        CountTable months = table(2, 40, 3, 50, 2);
        ShownTable careless = ShownTable.whole(months);

        Attacker attacker = new Attacker()
                .learn(Suppression.of(crimes))
                .learn(careless)
                .learnThatColumnsAgree(crimes(), 0, careless, 2);

        assertFalse(attacker.narrowed().isEmpty());
    }

    private static ShownTable crimes() {
        return Suppression.of(table(2, 90, 5));
    }

    @Test
    void a_small_number_takes_with_it_what_would_tell_it() {
        ShownTable shown = Suppression.of(table(1, 3, 40, 60));

        assertEquals(ShownCount.fewer(), shown.cells().get(0).get(0));
        assertEquals(ShownCount.withheld(), shown.cells().get(1).get(0));
        assertEquals(ShownCount.exactly(60), shown.cells().get(2).get(0));
        assertEquals(ShownCount.exactly(103), shown.total());
    }

    @Test
    void small_numbers_may_hide_each_other() {
        ShownTable shown = Suppression.of(table(1, 3, 4, 5, 60));

        assertEquals(ShownCount.exactly(60), shown.cells().get(3).get(0));
    }

    @Test
    void a_table_without_small_numbers_is_shown_whole() {
        CountTable table = table(2, 10, 11, 12, 13);

        assertEquals(ShownTable.whole(table), Suppression.of(table));
    }

    @Test
    void a_table_that_cannot_be_protected_is_withheld_with_all_but_its_total() {
        ShownTable shown = Suppression.of(table(1, 3, 9));

        assertTrue(shown.isWithheld());
        assertEquals(ShownCount.exactly(12), shown.total());
    }

    @Test
    void of_fewer_than_ten_in_all_nothing_is_shown() {
        ShownTable shown = Suppression.of(table(2, 3, 4));

        assertTrue(shown.isWithheld());
        assertEquals(ShownCount.fewer(), shown.total());
    }

    @Test
    void a_rate_is_shown_only_where_both_its_numbers_are() {
        PublishedFigures hidden = figures(table(2, 195, 5));
        PublishedFigures shown = figures(table(2, 180, 20));

        assertTrue(hidden.accuracyRate().isEmpty());
        assertEquals(0.9, shown.accuracyRate().orElseThrow().share());
    }

    private static PublishedFigures figures(CountTable crimes) {
        CountTable none = table(2, 0, 0);
        return new AuditFigures(
                        200,
                        crimes,
                        crimes,
                        crimes,
                        table(1, 20),
                        table(1, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        none,
                        table(1, 30, 2))
                .published();
    }

    @Test
    void how_often_a_rule_could_not_tell_says_no_number_that_another_table_may_hide() {
        ShownTable cannotTell = figures(table(2, 195, 5)).cannotTell();

        assertEquals(List.of("0"), cannotTell.rows());
        assertEquals(ShownCount.tenOrMore(), cannotTell.cells().get(0).get(0));
    }
}
