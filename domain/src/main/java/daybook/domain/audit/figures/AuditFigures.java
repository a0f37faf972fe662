package daybook.domain.audit.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an audit counted, as it is. What leaves the force is {@link #published()}.
 *
 * @param incidents how many incidents
 * @param accuracy crimes without an error, and with one
 * @param months the same by month of the report
 * @param outcomes the same by outcome
 * @param rules findings by rule and severity
 * @param times crimes by the time it took to record them
 * @param roles children by role, before the adoption day and since
 * @param cannotTell how often a rule could not tell, by rule and what was wanting
 */
public record AuditFigures(
        long incidents,
        CountTable accuracy,
        CountTable months,
        CountTable outcomes,
        CountTable rules,
        CountTable times,
        CountTable roles,
        CountTable cannotTell) {

    private static final int MOST_MONTHS = 120;

    /** With every count, for use within the force alone. */
    public PublishedFigures internal() {
        return new PublishedFigures(
                ShownCount.exactly(incidents),
                ShownTable.whole(accuracy),
                ShownTable.whole(byMonthOrYear()),
                ShownTable.whole(outcomes),
                ShownTable.whole(rules),
                ShownTable.whole(punctuality()),
                ShownTable.whole(times),
                ShownTable.whole(roles),
                ShownTable.whole(cannotTell));
    }

    /** Without what could point to a child. */
    public PublishedFigures published() {
        ShownTable crimes = Suppression.of(accuracy);
        ShownTable punctual = Suppression.of(punctuality());
        return new PublishedFigures(
                ShownCount.alone(incidents),
                crimes,
                ofTheSameCrimes(byMonthOrYear(), crimes),
                ofTheSameCrimes(outcomes, crimes),
                Suppression.of(rules),
                punctual,
                byTime(punctual),
                withoutTotals(roles, false),
                withoutTotals(cannotTell, true));
    }

    /** What one table withholds altogether, another of the same crimes must not tell. */
    private static ShownTable ofTheSameCrimes(CountTable table, ShownTable crimes) {
        return crimes.isWithheld()
                ? ShownTable.withheld(table, crimes.columnTotals(), crimes.total())
                : Suppression.of(table, crimes.columnTotals(), crimes.total());
    }

    /**
     * Nothing is summed, so that a person involved is never counted with a suspect.
     *
     * @param bySize whether nothing is told but that there are 10 or more, because the number may be that of another table
     */
    private static ShownTable withoutTotals(CountTable table, boolean bySize) {
        List<String> rows = new ArrayList<>();
        List<List<ShownCount>> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Long> counts = table.counts().get(row);
            if (!bySize || counts.get(0) >= ShownCount.SMALLEST) {
                rows.add(table.rows().get(row));
                cells.add(counts.stream()
                        .map(it -> bySize ? ShownCount.tenOrMore() : ShownCount.alone(it))
                        .toList());
            }
        }
        return new ShownTable(rows, table.columns(), cells, List.of(), List.of(), ShownCount.withheld());
    }

    /** Crimes recorded within 24 hours for certain, and all others. */
    private CountTable punctuality() {
        long inTime = 0;
        for (RecordingTime time : RecordingTime.values()) {
            inTime += time.isInTime() ? times.rowTotal(time.ordinal()) : 0;
        }
        return new CountTable(
                List.of("CRIMES"), List.of("IN_TIME", "OTHERS"), List.of(List.of(inTime, times.total() - inTime)));
    }

    /** Two tables under two known totals, one below the other. */
    private ShownTable byTime(ShownTable punctual) {
        if (!punctual.columnTotals().stream().allMatch(ShownCount::isExact)) {
            return ShownTable.withheld(times, List.of(punctual.total()), punctual.total());
        }
        int split = RecordingTime.SAME_DAY.ordinal() + 1;
        List<List<ShownCount>> cells =
                new ArrayList<>(Suppression.of(part(0, split)).cells());
        cells.addAll(Suppression.of(part(split, times.rows().size())).cells());
        List<ShownCount> rows = cells.stream().map(it -> it.get(0)).toList();
        return new ShownTable(times.rows(), times.columns(), cells, rows, List.of(punctual.total()), punctual.total());
    }

    private CountTable part(int from, int to) {
        return new CountTable(
                times.rows().subList(from, to), times.columns(), times.counts().subList(from, to));
    }

    private CountTable byMonthOrYear() {
        if (months.rows().size() <= MOST_MONTHS) {
            return months;
        }
        Map<String, List<Long>> years = new TreeMap<>();
        for (int row = 0; row < months.rows().size(); row++) {
            years.merge(
                    months.rows().get(row).replaceFirst("^(\\d{4})-\\d\\d$", "$1"),
                    months.counts().get(row),
                    (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
        }
        return new CountTable(List.copyOf(years.keySet()), months.columns(), List.copyOf(years.values()));
    }
}
