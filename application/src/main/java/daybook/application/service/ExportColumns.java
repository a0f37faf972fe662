package daybook.application.service;

import daybook.domain.audit.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where in the rows of one header the details stand that a mapping names. Safe to share between threads. */
final class ExportColumns {

    /** The place of a detail that has no column there. */
    static final int NONE = -1;

    private final Detail[] details;
    private final ReadCell[] readers;
    private final KnownCells[] known;
    private final int[] places;
    private final int width;
    private final int incident;
    private final List<String> warnings = new ArrayList<>();

    ExportColumns(List<String> header, ReadMapping mapping) {
        details = mapping.columns().keySet().toArray(Detail[]::new);
        readers = new ReadCell[details.length];
        known = new KnownCells[details.length];
        places = new int[details.length];
        width = header.size();
        for (int i = 0; i < details.length; i++) {
            String name = mapping.columns().get(details[i]);
            readers[i] = mapping.cell(details[i]);
            known[i] = new KnownCells(readers[i].longestToKeep());
            places[i] = header.indexOf(name);
            if (places[i] == NONE) {
                warnings.add("has no column for " + details[i] + ", which the mapping names");
            } else if (header.lastIndexOf(name) != places[i]) {
                warnings.add("has more than one column for " + details[i] + "; the first is read");
            }
        }
        warnOfOthers(header, mapping);
        incident = mapping.columns().containsKey(Detail.INCIDENT)
                ? header.indexOf(mapping.columns().get(Detail.INCIDENT))
                : NONE;
    }

    /** Without incident and crime it may be no header but a row, and then its cells tell of somebody. */
    private void warnOfOthers(List<String> header, ReadMapping mapping) {
        List<String> others = header.stream()
                .filter(it -> !it.isEmpty() && !mapping.places(it))
                .toList();
        boolean isHeader = Stream.of(Detail.INCIDENT, Detail.CRIME)
                .allMatch(it -> header.contains(mapping.columns().get(it)));
        if (!others.isEmpty() && isHeader) {
            warnings.add("not in the mapping, and not read: " + String.join(", ", others));
        }
    }

    /** What whoever made the mapping should know of that header. */
    List<String> warnings() {
        return warnings;
    }

    int count() {
        return details.length;
    }

    Detail detail(int i) {
        return details[i];
    }

    ReadCell reader(int i) {
        return readers[i];
    }

    /** What its cells said up to now. */
    KnownCells known(int i) {
        return known[i];
    }

    /** Which cell tells it, or {@link #NONE}. */
    int place(int i) {
        return places[i];
    }

    /** How many cells a row has. */
    int width() {
        return width;
    }

    /** The number of the incident, as far as a row of any width tells it; otherwise empty. */
    String incident(List<String> cells) {
        String number =
                incident >= 0 && incident < cells.size() ? cells.get(incident).strip() : "";
        return number.length() <= ReadCell.LONGEST_TEXT ? number : "";
    }
}
