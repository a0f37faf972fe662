package daybook.domain.audit.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts while they grow. Not for several threads. */
final class Tally {

    private final List<String> columns;
    private final Map<String, long[]> rows;

    private Tally(List<String> columns, Map<String, long[]> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** With those rows, in that order, whether there is anything in them or not. */
    static Tally of(Collection<String> rows, String... columns) {
        Tally tally = new Tally(List.of(columns), new LinkedHashMap<>());
        rows.forEach(tally::row);
        return tally;
    }

    /** With rows as they come, in the order of their codes. */
    static Tally sorted(String... columns) {
        return new Tally(List.of(columns), new TreeMap<>());
    }

    void add(String row, int column) {
        row(row)[column]++;
    }

    private long[] row(String row) {
        return rows.computeIfAbsent(row, it -> new long[columns.size()]);
    }

    CountTable table() {
        List<List<Long>> counts = new ArrayList<>();
        for (long[] row : rows.values()) {
            counts.add(Arrays.stream(row).boxed().toList());
        }
        return new CountTable(List.copyOf(rows.keySet()), columns, counts);
    }
}
