package daybook.application.service;

import daybook.application.port.in.ExportRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rows of one file, column by column. It masks itself when printed. */
final class Sample {

    private final List<List<String>> rows;
    private final List<SampleColumn> columns = new ArrayList<>();

    private Sample(List<String> header, List<List<String>> rows) {
        this.rows = rows;
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            columns.add(new SampleColumn(
                    header.get(i), rows.stream().map(it -> it.get(at)).toList()));
        }
    }

    /** Without the rows that have fewer or more cells than there are columns. */
    static Sample of(List<ExportRow> rows) {
        List<String> header = rows.get(0).header();
        return new Sample(
                header,
                rows.stream()
                        .map(ExportRow::cells)
                        .filter(it -> it.size() == header.size())
                        .map(cells -> cells.stream().map(String::strip).toList())
                        .toList());
    }

    /** Those with a header of their own, the first of several under one header. */
    List<SampleColumn> columns() {
        Set<String> seen = new HashSet<>();
        return columns.stream()
                .filter(it -> !it.header().isEmpty() && seen.add(it.header()))
                .toList();
    }

    /** In how many incidents a text stands in a column of which this holds; none if no column tells the incident. */
    int incidents(Optional<SampleColumn> incident, SampleColumn column, Predicate<String> holds) {
        if (incident.isEmpty()) {
            return 0;
        }
        int by = columns.indexOf(incident.get());
        int in = columns.indexOf(column);
        return (int) rows.stream()
                .filter(it -> holds.test(it.get(in)))
                .map(it -> it.get(by))
                .distinct()
                .count();
    }

    @Override
    public String toString() {
        return "Sample[masked]";
    }
}
