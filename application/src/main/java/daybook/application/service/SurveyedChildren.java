package daybook.application.service;

import daybook.application.port.out.ChildSurvey;
import daybook.domain.audit.KnownChild;
import daybook.domain.audit.KnownChildren;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.HistoryEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** What the register knows of the children on records that are audited, looked up for many of them at once. */
public final class SurveyedChildren {

    private final ChildSurvey survey;
    private final StoredForm form;
    private final ForceSettings settings;

    public SurveyedChildren(ChildSurvey survey, StoredForm form, ForceSettings settings) {
        this.survey = survey;
        this.form = form;
        this.settings = settings;
    }

    /** The same records, each with what that force's register knows of the children on it. */
    List<RecordedIncident> on(List<RecordedIncident> incidents, Force force) {
        Set<String> wanted = new HashSet<>();
        incidents.forEach(it -> wanted.addAll(KnownChildren.of(it)));
        KnownChildren known = new KnownChildren(settings, known(wanted, force));
        return incidents.stream().map(known::on).toList();
    }

    private Map<String, KnownChild> known(Set<String> wanted, Force force) {
        Map<String, SortedSet<String>> references = OneChild.references(wanted, some -> survey.links(force, some));
        Map<String, List<HistoryEntry>> said = Histories.byChild(survey.notices(force, references.keySet()), form);
        Map<String, KnownChild> known = new HashMap<>();
        references.forEach((child, its) -> {
            List<HistoryEntry> entries = new ArrayList<>();
            its.forEach(it -> entries.addAll(said.getOrDefault(it, List.of())));
            known.put(child, new KnownChild(its.size(), entries));
        });
        return known;
    }
}
