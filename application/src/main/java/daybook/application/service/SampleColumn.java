package daybook.application.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What stands in one column of a sample, and how often. It masks itself when printed. */
final class SampleColumn {

    private final String header;
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final int rows;
    private int filled;

    SampleColumn(String header, List<String> cells) {
        this.header = header;
        this.rows = cells.size();
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                filled++;
                times.merge(cell, 1, Integer::sum);
            }
        }
    }

    String header() {
        return header;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean isMostlyFilled() {
        return filled * 2 >= rows;
    }

    /** Each once, in the order in which they come. */
    Set<String> texts() {
        return times.keySet();
    }

    /** In how many rows a text stands of which this holds. */
    int rowsWith(Predicate<String> holds) {
        int counted = 0;
        for (Map.Entry<String, Integer> text : times.entrySet()) {
            counted += holds.test(text.getKey()) ? text.getValue() : 0;
        }
        return counted;
    }

    /** In which share of the cells that are not empty a text stands of which this holds; 1 if all are empty. */
    double share(Predicate<String> holds) {
        return filled == 0 ? 1 : (double) rowsWith(holds) / filled;
    }

    @Override
    public String toString() {
        return "SampleColumn[masked]";
    }
}
