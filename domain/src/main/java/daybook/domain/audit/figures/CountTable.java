package daybook.domain.audit.figures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by row and column, each thing counted once.
 *
 * @param rows what the rows are called, in codes
 * @param columns what the columns are called, in codes; at least one
 * @param counts for each row, one for each column
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Long>> counts) {

    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || counts.size() != rows.size() || counts.stream().anyMatch(it -> it.size() != width)) {
            throw new IllegalArgumentException("a table has a count for each row and column");
        }
        if (counts.stream().flatMap(List::stream).anyMatch(it -> it < 0)) {
            throw new IllegalArgumentException("nothing is counted less than never");
        }
    }

    public long rowTotal(int row) {
        return counts.get(row).stream().mapToLong(Long::longValue).sum();
    }

    public long columnTotal(int column) {
        return counts.stream().mapToLong(it -> it.get(column)).sum();
    }

    public long total() {
        return IntStream.range(0, rows.size()).mapToLong(this::rowTotal).sum();
    }
}
