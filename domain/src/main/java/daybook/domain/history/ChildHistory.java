package daybook.domain.history;

import daybook.domain.child.ChildReference;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Incident;
import daybook.domain.recording.RecordingDecision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts the reports of one child in a row and says what they amount to: repeat, vulnerability, escalation (H-1 to H-4).
 *
 * <p>It goes by the day of the report and by nothing else, so the order in which reports are recorded does not matter.
 * Immutable, and safe to share between threads.
 */
public final class ChildHistory {

    private final ForceSettings settings;

    private ChildHistory(ForceSettings settings) {
        this.settings = settings;
    }

    /** With the threshold and the window of a force (DAYBOOK-03). */
    public static ChildHistory under(ForceSettings settings) {
        return new ChildHistory(settings);
    }

    /**
     * The chronology by the day of the last report.
     *
     * @param entries the reports of one child, in any order; at least one
     */
    public Chronology of(Collection<HistoryEntry> entries) {
        LocalDate last = entries.stream()
                .map(HistoryEntry::reportedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("a history has a report"));
        return by(last, entries);
    }

    /** The chronology by a day; reports of later days are not seen. */
    public Chronology by(LocalDate day, Collection<HistoryEntry> entries) {
        List<Notice> notices = Occasions.by(day, entries);
        List<Notice> counted = notices.stream().filter(Notice::counts).toList();
        int within = (int)
                counted.stream().filter(it -> isWithinTheWindow(it.on(), day)).count();
        int vulnerability = (int)
                notices.stream().filter(it -> it.standing().isVulnerability()).count();
        boolean repeated = within >= settings.repeatNotices();
        return new Chronology(day, notices, within, vulnerability, repeated, Escalations.among(counted));
    }

    /**
     * The decision with the history of everybody in the report whom the force knows by a reference.
     *
     * <p>Crimes and roles stay as they are (H-3). Whoever was 18 or over keeps what the report alone says.
     *
     * @param earlier the reports of each child; those of later days are not seen, and if this report is among them, the
     *     occasion and the cancellations that it has there are kept
     */
    public RecordingDecision remember(
            Incident incident,
            RecordingDecision decision,
            Map<ChildReference, ? extends Collection<HistoryEntry>> earlier) {
        return remember(incident, decision, earlier, List.of());
    }

    /**
     * The same for a report that is on record: what it says of each child goes by its crimes as they stand there (H-2).
     *
     * @param onRecord every crime that the report ever had on record, this decision's own included; if none, it is as above
     */
    public RecordingDecision remember(
            Incident incident,
            RecordingDecision decision,
            Map<ChildReference, ? extends Collection<HistoryEntry>> earlier,
            Collection<CrimeFate> onRecord) {
        return new Remembered(this, incident, decision, onRecord).with(earlier);
    }

    /** To the corresponding day of the last month, or to its last day where there is none; that day is within. */
    private boolean isWithinTheWindow(LocalDate notice, LocalDate day) {
        int months = settings.repeatWindowMonths();
        return months == 0 || !notice.plusMonths(months).isBefore(day);
    }
}
