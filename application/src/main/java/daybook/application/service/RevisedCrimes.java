package daybook.application.service;

import daybook.application.record.CancellationDue;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RevisionEffects;
import daybook.application.record.Standing;
import daybook.application.record.StandingCrime;
import daybook.domain.outcome.KeptCrime;
import daybook.domain.outcome.RevisionPlan;
import daybook.domain.recording.Crime;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The crimes of a later decision, each under its number on record, and what that changes there. */
final class RevisedCrimes {

    private final IncidentRecord record;
    private final Standing standing;
    private final RecordingDecision decision;
    private final Map<String, RecordedCrime> byId = new LinkedHashMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> reclassified = new ArrayList<>();
    private final List<String> flagged = new ArrayList<>();
    private final List<String> lapsed = new ArrayList<>();
    private final List<CancellationDue> due;

    RevisedCrimes(IncidentRecord record, RecordingDecision decision) {
        this.record = record;
        this.standing = record.standing();
        this.decision = decision;
        RevisionPlan plan = RevisionPlan.between(record.asProposed(), decision);
        plan.kept().forEach(this::keep);
        plan.toAdd().forEach(this::add);
        due = plan.toCancel().stream()
                .map(it -> new CancellationDue(it.crime().id(), it.ground(), it.why()))
                .toList();
    }

    /** All of them, in the order of the decision. */
    List<RecordedCrime> all() {
        return decision.crimes().stream().map(it -> byId.get(it.id())).toList();
    }

    /** What it does to the record, apart from roles and closings. */
    RevisionEffects effects() {
        return new RevisionEffects(added, due, reclassified, flagged, lapsed, List.of(), List.of());
    }

    /** Code and class stay as they were fixed (K-24) where it is the same offence; a departure, where it is the same proposal. */
    private void keep(KeptCrime kept) {
        StandingCrime crime = standing.crime(kept.before().id()).orElseThrow();
        RecordedCrime proposed = RecordedCrime.of(crime.number(), kept.after());
        if (!kept.isReclassified()) {
            proposed = proposed.codedAs(crime.proposed());
        }
        byId.put(kept.after().id(), proposed);
        boolean departs = crime.departure().isPresent();
        if (departs && proposed.isAlike(crime.proposed())) {
            return;
        }
        KeptCrime onRecord = new KeptCrime(crime.recorded().toCrime(), proposed.toCrime());
        note(departs, lapsed, crime);
        note(onRecord.isReclassified(), reclassified, crime);
        note(onRecord.isFlaggedOtherwise(), flagged, crime);
    }

    private void add(Crime crime) {
        byId.put(crime.id(), staysCancelled(crime).orElseGet(() -> numbered(crime)));
    }

    /** A crime that a person cancelled although the decision held it stays cancelled while the decision says the same of it. */
    private Optional<RecordedCrime> staysCancelled(Crime crime) {
        return standing.crimes().stream()
                .filter(StandingCrime::isCancelled)
                .map(StandingCrime::proposed)
                .filter(record.decided().crimes()::contains)
                .filter(it -> !byId.containsValue(it))
                .filter(it -> it.isWhat(crime))
                .findFirst();
    }

    private RecordedCrime numbered(Crime crime) {
        int next = standing.crimes().size() + added.size() + 1;
        RecordedCrime numbered = RecordedCrime.of(record.reference() + "/" + next, crime);
        added.add(numbered.number());
        return numbered;
    }

    private static void note(boolean so, List<String> list, StandingCrime crime) {
        if (so) {
            list.add(crime.number());
        }
    }
}
