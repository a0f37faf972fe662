package daybook.domain.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which reports are of one occasion, by what persons said of each (H-2): in whatever order, through others, in a circle.
 *
 * <p>A reference under which nothing is known joins the reports that name it, and changes nothing else.
 */
final class Occasions {

    private static final Comparator<HistoryEntry> BY_MOMENT =
            Comparator.comparing(HistoryEntry::reportedAt).thenComparing(HistoryEntry::reference);

    private final Map<String, String> leadsTo = new HashMap<>();

    private Occasions(List<HistoryEntry> reports) {
        for (HistoryEntry report : reports) {
            report.sameOccasionAs().ifPresent(other -> join(report.reference(), other));
        }
    }

    /** The notices reported by that day, the first first. */
    static List<Notice> by(LocalDate day, Collection<HistoryEntry> entries) {
        List<HistoryEntry> reports = entries.stream()
                .filter(it -> !it.reportedOn().isAfter(day))
                .sorted(BY_MOMENT)
                .toList();
        Occasions occasions = new Occasions(reports);
        Map<String, List<HistoryEntry>> same = new LinkedHashMap<>();
        for (HistoryEntry report : reports) {
            same.computeIfAbsent(occasions.of(report.reference()), it -> new ArrayList<>(1))
                    .add(report);
        }
        return same.values().stream().map(Notice::of).toList();
    }

    private void join(String one, String other) {
        String first = of(one);
        String second = of(other);
        if (!first.equals(second)) {
            leadsTo.put(first, second);
        }
    }

    private String of(String reference) {
        String further = leadsTo.get(reference);
        return further == null ? reference : of(further);
    }
}
