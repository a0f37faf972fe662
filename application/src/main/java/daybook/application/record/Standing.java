package daybook.application.record;

import daybook.application.access.RecordState;
import daybook.domain.history.CrimeFate;
import daybook.domain.recording.CrimesOnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a record stands after its steps.
 *
 * @param decided the decision that stands, with the facts it was made on
 * @param crimes every crime that ever was on it, cancelled ones too, in the order of their numbers
 * @param pending what waits for a second person, expired or not
 * @param proposals how many steps were ever proposed
 * @param grants the disclosures that were approved and not handed out yet, expired or not
 */
public record Standing(
        Decided decided,
        List<StandingCrime> crimes,
        List<Pending> pending,
        int proposals,
        List<DisclosureStep.Granted> grants) {

    public Standing {
        crimes = List.copyOf(crimes);
        pending = List.copyOf(pending);
        grants = List.copyOf(grants);
    }

    static Standing on(Decided decided) {
        return new Standing(
                decided, decided.crimes().stream().map(StandingCrime::open).toList(), List.of(), 0, List.of());
    }

    /** The crime of that number, cancelled or not. */
    public Optional<StandingCrime> crime(String number) {
        return crimes.stream().filter(it -> it.number().equals(number)).findFirst();
    }

    /** What was proposed under that number and still waits. */
    public Optional<Pending> pending(String number) {
        return pending.stream().filter(it -> it.number().equals(number)).findFirst();
    }

    /** Open while a crime is, or while there is none; otherwise closed. */
    public RecordState state() {
        boolean over = !crimes.isEmpty() && crimes.stream().noneMatch(it -> it.state() == CrimeState.OPEN);
        return over ? RecordState.CLOSED : RecordState.OPEN;
    }

    /** The crimes on record as the rules look at them: not decided again, whatever the rules would say today. */
    public CrimesOnRecord onRecord() {
        return onRecord(StandingCrime::recorded);
    }

    /** The same crimes as they were proposed, without what a person recorded instead. */
    CrimesOnRecord asProposed() {
        return onRecord(StandingCrime::proposed);
    }

    /** Every crime that ever was on it and what became of it, for the histories of the children on it (H-2). */
    public List<CrimeFate> fates() {
        Set<String> ledTo = decided.crimes().stream().map(RecordedCrime::number).collect(Collectors.toSet());
        return crimes.stream()
                .map(it -> new CrimeFate(
                        it.recorded().toCrime(),
                        ledTo.contains(it.number()),
                        it.cancellation().map(CrimeStep.Cancelled::ground)))
                .toList();
    }

    private CrimesOnRecord onRecord(Function<StandingCrime, RecordedCrime> as) {
        return new CrimesOnRecord(
                decided.edition(),
                decided.reportedOn(),
                crimes.stream()
                        .filter(it -> !it.isCancelled())
                        .map(as)
                        .map(RecordedCrime::toCrime)
                        .toList());
    }

    /** With one crime changed. What was proposed or approved for how it stood waits no longer. */
    Standing changing(String number, UnaryOperator<StandingCrime> change) {
        if (crime(number).isEmpty()) {
            throw new IllegalArgumentException("a step on a crime that the record does not hold");
        }
        List<StandingCrime> changed = crimes.stream()
                .map(it -> it.number().equals(number) ? change.apply(it) : it)
                .toList();
        List<Pending> waiting =
                pending.stream().filter(it -> !it.step().isAbout(number)).toList();
        return new Standing(decided, changed, waiting, proposals, List.of());
    }

    /** On new facts. Whatever was proposed or approved on the old ones waits no longer. */
    Standing revised(Decided now, RevisionEffects effects) {
        List<StandingCrime> all = new ArrayList<>(crimes);
        for (RecordedCrime crime : now.crimes()) {
            int at = numbers(all).indexOf(crime.number());
            if (at < 0) {
                all.add(StandingCrime.open(crime));
            } else {
                all.set(at, all.get(at).proposedAs(crime, effects.lapsed().contains(crime.number())));
            }
        }
        Standing revised = new Standing(now, all, List.of(), proposals, List.of());
        for (CancellationDue due : effects.due()) {
            revised = revised.changing(due.crime(), it -> it.due(due));
        }
        for (ClosingInDoubt closing : effects.closings()) {
            revised = revised.changing(closing.crime(), it -> it.inDoubt(closing));
        }
        return revised;
    }

    Standing proposed(Pending step) {
        List<Pending> waiting = new ArrayList<>(pending);
        waiting.add(step);
        return new Standing(decided, crimes, waiting, proposals + 1, grants);
    }

    Standing answered(String number) {
        List<Pending> waiting =
                pending.stream().filter(it -> !it.number().equals(number)).toList();
        if (waiting.size() == pending.size()) {
            throw new IllegalArgumentException("an answer to nothing that was proposed");
        }
        return new Standing(decided, crimes, waiting, proposals, grants);
    }

    /** Decided to be kept: what was proposed to erase it waits no longer. */
    Standing withoutErasure() {
        List<Pending> waiting = pending.stream()
                .filter(it -> !(it.step() instanceof ErasureStep.Erased))
                .toList();
        return new Standing(decided, crimes, waiting, proposals, grants);
    }

    /** The disclosure that was approved under that number and not handed out yet. */
    public Optional<DisclosureStep.Granted> grant(String number) {
        return grants.stream().filter(it -> it.number().equals(number)).findFirst();
    }

    Standing granted(DisclosureStep.Granted grant) {
        List<DisclosureStep.Granted> all = new ArrayList<>(grants);
        all.add(grant);
        return new Standing(decided, crimes, pending, proposals, all);
    }

    Standing handedOut(String number, String recipient) {
        List<DisclosureStep.Granted> left = new ArrayList<>(grants);
        if (!left.removeIf(it -> it.number().equals(number) && it.recipient().equals(recipient))) {
            throw new IllegalArgumentException("nothing of that kind was approved to be handed out");
        }
        return new Standing(decided, crimes, pending, proposals, left);
    }

    private static List<String> numbers(List<StandingCrime> crimes) {
        return crimes.stream().map(StandingCrime::number).toList();
    }

    @Override
    public String toString() {
        return "Standing[masked]";
    }
}
