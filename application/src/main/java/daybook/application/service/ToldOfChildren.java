package daybook.application.service;

import daybook.application.port.in.PersonReport;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.OutgoingNotice;
import daybook.application.port.out.StoredNotice;
import daybook.application.record.ChildNotice;
import daybook.application.record.IncidentRecord;
import daybook.domain.history.CrimeFate;
import daybook.domain.history.HistoryEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a record tells of each child as its crimes stand: kept for their histories, and sent to the national database. */
final class ToldOfChildren {

    private final StoredForm form;

    ToldOfChildren(StoredForm form) {
        this.form = form;
    }

    /**
     * Keeps what the record says of each child now, and nothing of those it named before and names no more.
     *
     * @param people those of the report that the record rests on now
     */
    void tell(Records records, Optional<IncidentRecord> before, IncidentRecord after, List<PersonReport> people) {
        Map<String, HistoryEntry> told =
                before.map(it -> entries(it, people(it, after, people))).orElse(Map.of());
        Map<String, HistoryEntry> now = entries(after, people);
        List<StoredNotice> notices = new ArrayList<>();
        now.forEach((child, entry) -> notices.add(new StoredNotice(child, after.reference(), form.notice(entry))));
        records.note(notices);
        told.keySet().stream().filter(it -> !now.containsKey(it)).forEach(it -> records.forget(it, after.reference()));
        Set<String> all = new TreeSet<>(told.keySet());
        all.addAll(now.keySet());
        records.outbox()
                .queue(all.stream()
                        .filter(it -> isTold(now.get(it)) != isTold(told.get(it)))
                        .map(it -> outgoing(after, it, !isTold(now.get(it))))
                        .toList());
    }

    private List<PersonReport> people(IncidentRecord before, IncidentRecord after, List<PersonReport> people) {
        String report = before.decided().report();
        return report.equals(after.decided().report())
                ? people
                : form.report(report).people();
    }

    /** By the child's reference, which stands for one person in a report. */
    private static Map<String, HistoryEntry> entries(IncidentRecord record, List<PersonReport> people) {
        Map<String, String> ids = new HashMap<>();
        people.stream().filter(it -> it.child() != null).forEach(it -> ids.put(it.child(), it.id()));
        List<CrimeFate> crimes = record.fates();
        Map<String, HistoryEntry> entries = new TreeMap<>();
        for (ChildNotice notice : record.decided().children()) {
            entries.put(notice.child(), notice.entry().onRecord(ids.get(notice.child()), crimes));
        }
        return entries;
    }

    /** The national database is told of a child who came to notice within the guidance, whether or not it counts (H-5). */
    private static boolean isTold(HistoryEntry entry) {
        return entry != null && (entry.standing().counts() || entry.standing().isVulnerability());
    }

    /** Its id says which version told it, so that each is told once, and what was taken back can be told again. */
    private static OutgoingNotice outgoing(IncidentRecord record, String child, boolean withdrawn) {
        String id = String.join(
                ":", record.reference(), child, "v" + record.version(), withdrawn ? "withdrawn" : "noticed");
        return new OutgoingNotice(
                id, child, record.reference(), record.decided().reportedOn(), withdrawn);
    }
}
