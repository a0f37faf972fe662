package daybook.domain.audit.figures;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table as it may be shown.
 *
 * @param rows what the rows are called, in codes
 * @param columns what the columns are called, in codes
 * @param cells for each row, one for each column
 * @param rowTotals one for each row; with one column, its cells
 * @param columnTotals one for each column; with one column, the total
 * @param total of all
 */
public record ShownTable(
        List<String> rows,
        List<String> columns,
        List<List<ShownCount>> cells,
        List<ShownCount> rowTotals,
        List<ShownCount> columnTotals,
        ShownCount total) {

    public ShownTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }

    /** Every count of a table, for those who may see them all. */
    public static ShownTable whole(CountTable table) {
        List<List<ShownCount>> cells = table.counts().stream()
                .map(row -> row.stream().map(ShownCount::exactly).toList())
                .toList();
        List<ShownCount> rows = IntStream.range(0, table.rows().size())
                .mapToObj(it -> ShownCount.exactly(table.rowTotal(it)))
                .toList();
        List<ShownCount> columns = IntStream.range(0, table.columns().size())
                .mapToObj(it -> ShownCount.exactly(table.columnTotal(it)))
                .toList();
        return new ShownTable(table.rows(), table.columns(), cells, rows, columns, ShownCount.exactly(table.total()));
    }

    /** No count of a table but what is known of its totals. */
    static ShownTable withheld(CountTable table, List<ShownCount> columnTotals, ShownCount total) {
        List<ShownCount> row = Collections.nCopies(table.columns().size(), ShownCount.withheld());
        return new ShownTable(
                table.rows(),
                table.columns(),
                Collections.nCopies(table.rows().size(), row),
                Collections.nCopies(table.rows().size(), ShownCount.withheld()),
                columnTotals,
                total);
    }

    /** Whether nothing of it is shown but totals. */
    public boolean isWithheld() {
        return cells.stream().flatMap(List::stream).allMatch(it -> it.kind() == ShownCount.Kind.WITHHELD);
    }

    /** What the first column is of a row; none if that is not to be shown. */
    public Optional<Share> firstIn(int row) {
        return PublishedFigures.share(cells.get(row).get(0), rowTotals.get(row));
    }
}
