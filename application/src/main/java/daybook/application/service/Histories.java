package daybook.application.service;

import daybook.application.port.in.Assessment;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredNotice;
import daybook.application.record.ChildNotice;
import daybook.domain.child.ChildReference;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.ChildHistory;
import daybook.domain.history.CrimeFate;
import daybook.domain.history.HistoryEntry;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the records say of children, and what a decision adds to it. */
public final class Histories {

    private final StoredForm form;
    private final ChildHistory history;

    public Histories(StoredForm form, ForceSettings settings) {
        this.form = form;
        this.history = ChildHistory.under(settings);
    }

    /**
     * An assessment with the histories of the children in it. They are taken in the order of their references, so that two acts
     * about the same children wait for each other and not each for the other.
     */
    Assessment remembering(Assessment assessment, Records records) {
        return remembering(assessment, records, List.of());
    }

    /** The same for a report that is on record, by its crimes as they stand there. */
    Assessment remembering(Assessment assessment, Records records, List<CrimeFate> onRecord) {
        SortedSet<String> children = new TreeSet<>();
        for (Person person : assessment.incident().people()) {
            person.child().map(ChildReference::value).ifPresent(children::add);
        }
        if (children.isEmpty()) {
            return assessment;
        }
        return assessment.remembering(
                history.remember(assessment.incident(), assessment.decision(), earlier(children, records), onRecord));
    }

    private Map<ChildReference, List<HistoryEntry>> earlier(SortedSet<String> children, Records records) {
        Map<String, SortedSet<String>> references = OneChild.references(children, records.children()::links);
        Map<String, List<HistoryEntry>> kept = byChild(records.notices(references.keySet()), form);
        Map<ChildReference, List<HistoryEntry>> earlier = new HashMap<>();
        for (String child : children) {
            earlier.put(
                    new ChildReference(child),
                    references.get(child).stream()
                            .flatMap(it -> kept.getOrDefault(it, List.of()).stream())
                            .toList());
        }
        return earlier;
    }

    /** What is kept of children, for each of them in the order in which it was found. */
    static Map<String, List<HistoryEntry>> byChild(List<StoredNotice> notices, StoredForm form) {
        Map<String, List<HistoryEntry>> kept = new HashMap<>();
        for (StoredNotice notice : notices) {
            kept.computeIfAbsent(notice.child(), it -> new ArrayList<>()).add(form.notice(notice.body()));
        }
        return kept;
    }

    /** What the records say of a child under all of these references. */
    List<HistoryEntry> of(SortedSet<String> references, Records records) {
        return records.notices(references).stream()
                .map(it -> form.notice(it.body()))
                .toList();
    }

    /** What a decision says of each child in it. */
    static List<ChildNotice> noticesOf(Assessment assessment) {
        Incident incident = assessment.incident();
        List<ChildNotice> notices = new ArrayList<>();
        for (Person person : incident.people()) {
            person.child()
                    .ifPresent(child -> notices.add(new ChildNotice(
                            child.value(), HistoryEntry.of(incident, assessment.decision(), person.id()))));
        }
        return notices;
    }
}
