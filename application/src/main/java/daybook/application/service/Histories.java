package daybook.application.service;

import daybook.application.port.in.Assessment;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.record.ChildNotice;
import daybook.domain.child.ChildReference;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.ChildHistory;
import daybook.domain.history.CrimeFate;
import daybook.domain.history.HistoryEntry;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<ChildReference, List<HistoryEntry>> earlier = new HashMap<>();
        TreeSet<String> children = new TreeSet<>();
        for (Person person : assessment.incident().people()) {
            person.child().map(ChildReference::value).ifPresent(children::add);
        }
        for (String child : children) {
            earlier.put(new ChildReference(child), of(OneChild.references(records.children(), child), records));
        }
        return earlier.isEmpty()
                ? assessment
                : assessment.remembering(
                        history.remember(assessment.incident(), assessment.decision(), earlier, onRecord));
    }

    /** What the records say of a child under all of these references. */
    List<HistoryEntry> of(Collection<String> references, Records records) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (String reference : references) {
            records.notices(reference).forEach(it -> entries.add(form.notice(it.body())));
        }
        return entries;
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
