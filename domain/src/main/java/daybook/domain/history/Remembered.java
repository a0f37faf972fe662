package daybook.domain.history;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.child.ChildReference;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Incident;
import daybook.domain.recording.PersonSummary;
import daybook.domain.recording.Reason;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One decision being given the histories of the children in it (H-1, H-3). */
final class Remembered {

    private static final Set<Rule> OF_HISTORY = EnumSet.of(Rule.REPEATED_IS_A_MARKER, Rule.REPEAT_CHANGES_NO_ROLE);

    private final ChildHistory history;
    private final Incident incident;
    private final RecordingDecision decision;
    private final Collection<CrimeFate> onRecord;
    private final Set<Rule> because = EnumSet.noneOf(Rule.class);

    Remembered(ChildHistory history, Incident incident, RecordingDecision decision, Collection<CrimeFate> onRecord) {
        this.history = history;
        this.incident = incident;
        this.decision = decision;
        this.onRecord = onRecord;
    }

    RecordingDecision with(Map<ChildReference, ? extends Collection<HistoryEntry>> earlier) {
        List<PersonSummary> people = new ArrayList<>(decision.people().size());
        for (PersonSummary summary : decision.people()) {
            Optional<ChildReference> known = incident.person(summary.id())
                    .child()
                    .filter(it -> Part.of(incident, decision, summary.id()).ofAChild());
            people.add(known.isEmpty() ? summary : summed(summary, known.get(), earlier));
        }
        return decision.remembering(people, reasons());
    }

    private PersonSummary summed(
            PersonSummary summary,
            ChildReference child,
            Map<ChildReference, ? extends Collection<HistoryEntry>> earlier) {
        Collection<HistoryEntry> known = earlier.containsKey(child) ? earlier.get(child) : List.of();
        List<HistoryEntry> others = others(known);
        List<HistoryEntry> all = new ArrayList<>(others);
        all.add(own(summary.id(), known));
        Chronology chronology = history.by(incident.reportedOn(), all);
        return others.isEmpty()
                ? PersonSummary.alone(summary.id(), summary.roles(), chronology.counted(), chronology.vulnerability())
                : summed(summary, chronology);
    }

    private HistoryEntry own(String person, Collection<HistoryEntry> known) {
        HistoryEntry own = HistoryEntry.of(incident, decision, person).asKeptIn(known);
        return onRecord.isEmpty() ? own : own.onRecord(person, onRecord);
    }

    private List<HistoryEntry> others(Collection<HistoryEntry> known) {
        return known.stream()
                .filter(it -> !it.reference().equals(incident.reference()))
                .filter(it -> !it.reportedOn().isAfter(incident.reportedOn()))
                .toList();
    }

    /** The marker goes with a report of a notice that counts; on any other the numbers alone are shown (H-1). */
    private PersonSummary summed(PersonSummary summary, Chronology all) {
        boolean counts = all.noticeOf(incident.reference()).orElseThrow().counts();
        boolean repeated = counts && all.repeated();
        if (counts && all.notices().stream().filter(Notice::counts).count() > 1) {
            because.add(Rule.REPEATED_IS_A_MARKER);
        }
        if (repeated) {
            because.add(Rule.REPEAT_CHANGES_NO_ROLE);
        }
        return summary.remembering(all.counted(), all.vulnerability(), repeated, repeated ? all.notes() : Set.of());
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>(decision.reasons());
        reasons.removeIf(it -> OF_HISTORY.contains(it.rule()));
        for (Rule rule : because) {
            reasons.add(new Reason(rule, List.of(Fact.of(FactKind.REPORTED_AT))));
        }
        reasons.sort(Comparator.comparing(Reason::rule));
        return reasons;
    }
}
