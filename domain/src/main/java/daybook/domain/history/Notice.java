package daybook.domain.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One occasion on which a child came to police attention, with every report that a person says is of it (H-2).
 *
 * @param reports the references of those reports, by the moment of the report; at least one
 * @param on the day of the first of them in London
 * @param standing whether it counts, and why
 * @param part the child's part in it, as those reports tell it together that the standing rests on
 */
public record Notice(List<String> reports, LocalDate on, Standing standing, Part part) {

    public Notice {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a notice rests on a report");
        }
    }

    /** Of the reports of one occasion, by the moment of the report: the strongest standing among them prevails. */
    static Notice of(List<HistoryEntry> reports) {
        Standing standing = reports.stream()
                .map(HistoryEntry::standing)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Part part = reports.stream()
                .filter(it -> it.standing() == standing || it.standing().counts() && standing.counts())
                .map(HistoryEntry::part)
                .reduce(Part::and)
                .orElseThrow();
        List<String> references =
                reports.stream().map(HistoryEntry::reference).distinct().toList();
        return new Notice(references, reports.get(0).reportedOn(), standing, part);
    }

    public boolean counts() {
        return standing.counts();
    }

    /** The reference of the first report of it. */
    public String first() {
        return reports.get(0);
    }

    @Override
    public String toString() {
        return "Notice[" + standing + "]";
    }
}
