package daybook.domain.audit.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Hides the counts of a table that could point to a child, and as many others as it takes that none can be computed.
 *
 * <p>A count below 10 is hidden. Whoever knows everything that is shown, and every sum, must find each such count possible at each
 * number from 0 to 9; otherwise more is hidden, a row with the marks in it, or the whole table. Sums that another table settled are
 * shown as there. Not for several threads.
 */
public final class Suppression {

    private final CountTable table;
    private final List<Amount> cells = new ArrayList<>();
    private final List<Amount> rowTotals = new ArrayList<>();
    private final List<Amount> columnTotals = new ArrayList<>();
    private final List<Amount> all = new ArrayList<>();
    private final Amount total;
    private final int sums;

    private Suppression(CountTable table, List<ShownCount> settledColumns, ShownCount settledTotal) {
        this.table = table;
        int height = table.rows().size();
        int width = table.columns().size();
        int bottom = height;
        int right = height + 1 + width;
        this.sums = right + 1;
        for (int row = 0; row < height; row++) {
            rowTotals.add(new Amount(right, row, table.rowTotal(row)));
            for (int column = 0; column < width; column++) {
                cells.add(new Amount(
                        row, height + 1 + column, table.counts().get(row).get(column)));
            }
        }
        for (int column = 0; column < width; column++) {
            long sum = table.columnTotal(column);
            int from = height + 1 + column;
            columnTotals.add(
                    settledColumns.isEmpty()
                            ? new Amount(from, bottom, sum)
                            : new Amount(from, bottom, sum, settledColumns.get(column)));
        }
        this.total = new Amount(bottom, right, table.total(), settledTotal);
        List.of(cells, rowTotals, columnTotals, List.of(total)).forEach(all::addAll);
    }

    /** A table of its own, whose total is known. */
    public static ShownTable of(CountTable table) {
        return of(table, List.of(), ShownCount.alone(table.total()));
    }

    /** A table whose column totals another table shows as well. */
    public static ShownTable of(CountTable table, List<ShownCount> columnTotals, ShownCount total) {
        List<ShownCount> settled = table.columns().size() == 1 ? List.of(total) : columnTotals;
        Suppression suppression = new Suppression(table, settled, total);
        return total.isExact() && suppression.protectsEverySmallOne()
                ? suppression.shown()
                : ShownTable.withheld(
                        table,
                        settled.isEmpty()
                                ? Collections.nCopies(table.columns().size(), ShownCount.withheld())
                                : settled,
                        total);
    }

    private boolean protectsEverySmallOne() {
        for (Amount small : all) {
            while (small.isSmall() && !isProtected(small)) {
                if (!blurs(small)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isProtected(Amount small) {
        return canChange(small, ShownCount.SMALLEST - 1 - small.value()) && canChange(small, -small.value());
    }

    /** Hides a whole row, and which of its numbers are small: two small ones of a larger sum tell too much by being called so. */
    private boolean blurs(Amount small) {
        int width = table.columns().size();
        int own = cells.contains(small) ? cells.indexOf(small) / width : rowTotals.indexOf(small);
        OptionalInt row = IntStream.range(0, table.rows().size())
                .filter(it -> width > 1 && !rowTotals.get(it).isBlurred())
                .boxed()
                .min(Comparator.comparing((Integer it) -> it != own).thenComparing(table::rowTotal))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        row.ifPresent(it -> {
            rowTotals.get(it).blur();
            cells.subList(it * width, (it + 1) * width).forEach(Amount::blur);
        });
        return row.isPresent();
    }

    private boolean canChange(Amount small, long wanted) {
        while (true) {
            Exchanges exchanges = new Exchanges(all, sums, small);
            if (exchanges.change(wanted) == 0) {
                return true;
            }
            List<Amount> toHide = exchanges.toHide(wanted > 0);
            if (toHide.isEmpty()) {
                return false;
            }
            toHide.forEach(Amount::hide);
        }
    }

    private ShownTable shown() {
        int width = table.columns().size();
        List<List<ShownCount>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(cells.subList(row * width, (row + 1) * width).stream()
                    .map(Amount::asShown)
                    .toList());
        }
        return new ShownTable(
                table.rows(),
                table.columns(),
                rows,
                width == 1 ? rows.stream().map(it -> it.get(0)).toList() : counts(rowTotals),
                counts(columnTotals),
                total.asShown());
    }

    private static List<ShownCount> counts(List<Amount> amounts) {
        return amounts.stream().map(Amount::asShown).toList();
    }
}
