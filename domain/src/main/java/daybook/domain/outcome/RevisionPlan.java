package daybook.domain.outcome;

import daybook.domain.recording.Crime;
import daybook.domain.recording.CrimesOnRecord;
import daybook.domain.recording.RecordingDecision;
import java.util.List;
import java.util.stream.Stream;

/**
 * What new information about an incident changes on record: the difference of two decisions on it.
 *
 * <p>A proposal for a person; nothing is overwritten, and both decisions stay. Sources: HO-OUTCOMES-2026, DPA-2018 s.38.
 *
 * @param before what is on record
 * @param after the decision on what is known now
 * @param toAdd the crimes to record
 * @param toCancel the crimes to cancel, each with why and on what ground
 * @param kept the crimes that stay, changed or not
 */
public record RevisionPlan(
        CrimesOnRecord before,
        RecordingDecision after,
        List<Crime> toAdd,
        List<CrimeToCancel> toCancel,
        List<KeptCrime> kept) {

    public RevisionPlan {
        toAdd = List.copyOf(toAdd);
        toCancel = List.copyOf(toCancel);
        kept = List.copyOf(kept);
    }

    /** The plan from one decision on an incident to a later one, on the same ids of people and exchanges. */
    public static RevisionPlan between(RecordingDecision before, RecordingDecision after) {
        return between(before.onRecord(), after);
    }

    /** The plan from what is on record to a later decision, on the same ids of people and exchanges. */
    public static RevisionPlan between(CrimesOnRecord before, RecordingDecision after) {
        CrimeMatching matching = new CrimeMatching(before.crimes(), after.crimes());
        List<CrimeToCancel> toCancel = matching.gone().stream()
                .map(it -> new CrimeToCancel(it, WhyCancelled.of(it, after)))
                .toList();
        return new RevisionPlan(before, after, matching.come(), toCancel, matching.kept());
    }

    /** The crimes that are recorded under another offence, class or category now. */
    public List<KeptCrime> toReclassify() {
        return kept.stream().filter(KeptCrime::isReclassified).toList();
    }

    /** The crimes whose flags change. */
    public List<KeptCrime> toFlagOtherwise() {
        return kept.stream().filter(KeptCrime::isFlaggedOtherwise).toList();
    }

    /** Who is something else now on a crime that stays. */
    public List<RoleChange> rolesToChange() {
        return kept.stream().flatMap(it -> it.roleChanges().stream()).toList();
    }

    /** The roles that were on record and no longer hold: whoever was told of them is told again (DPA-2018 s.38). */
    public List<RoleChange> labelsToCorrect() {
        return Stream.concat(rolesToChange().stream(), toCancel.stream().flatMap(it -> it.roleChanges().stream()))
                .filter(it -> it.from().isPresent())
                .toList();
    }

    /** The crimes of which nothing changes. */
    public List<KeptCrime> unchanged() {
        return kept.stream().filter(KeptCrime::isUnchanged).toList();
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return toAdd.isEmpty() && toCancel.isEmpty() && unchanged().size() == kept.size();
    }
}
