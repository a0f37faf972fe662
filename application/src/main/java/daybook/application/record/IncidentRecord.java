package daybook.application.record;

import daybook.application.access.Acting;
import daybook.application.access.RecordState;
import daybook.domain.history.CrimeFate;
import daybook.domain.recording.CrimesOnRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * A record of an incident: everything that was done to it, in order, and how it stands.
 *
 * @param reference the force's own reference
 * @param steps every step, oldest first; the first is the recording
 */
public record IncidentRecord(String reference, List<StepTaken> steps) {

    public IncidentRecord {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.get(0).step() instanceof Step.Recorded)) {
            throw new IllegalArgumentException("a record begins with the recording");
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).version() != i + 1) {
                throw new IllegalArgumentException("a step of the record is missing");
            }
        }
    }

    /** The version that is current: whoever changes the record names it. */
    public int version() {
        return steps.size();
    }

    /** The record as it was at that version, from 1 to the current one. */
    public IncidentRecord asOf(int version) {
        return new IncidentRecord(reference, steps.subList(0, version));
    }

    /** How it stands: what its steps add up to. */
    public Standing standing() {
        Standing standing = Standing.on(recordedAs());
        for (StepTaken taken : steps.subList(1, steps.size())) {
            standing = taken.step().after(standing, taken.by());
        }
        return standing;
    }

    /** The decision it was recorded with. */
    public Decided recordedAs() {
        return ((Step.Recorded) steps.get(0).step()).decided();
    }

    /** The decision that stands: the latest one, with the facts it was made on. */
    public Decided decided() {
        return standing().decided();
    }

    /**
     * The step with which that was proposed.
     *
     * @param number the number of the proposal, as in {@code P1}
     * @throws IllegalArgumentException if nothing was, under that number
     */
    public StepTaken proposed(String number) {
        return steps.stream()
                .filter(it ->
                        it.step() instanceof Step.Proposed step && step.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing was proposed under that number"));
    }

    /** The day on which somebody last decided to keep it; the day of the report if nobody has. */
    public LocalDate keptOn() {
        return steps.stream()
                .map(StepTaken::step)
                .filter(Step.Kept.class::isInstance)
                .map(it -> ((Step.Kept) it).on())
                .max(LocalDate::compareTo)
                .orElseGet(() -> decided().reportedOn());
    }

    /** The crimes on record, by number, each as a person recorded it; without those that are cancelled. */
    public List<RecordedCrime> crimes() {
        return standing().crimes().stream()
                .filter(it -> !it.isCancelled())
                .map(StandingCrime::recorded)
                .toList();
    }

    /** The crimes on record as the rules look at them: not decided again, whatever the rules would say today. */
    public CrimesOnRecord onRecord() {
        return standing().onRecord();
    }

    /** The same crimes as they were proposed, without what a person recorded instead: like to compare a decision with. */
    public CrimesOnRecord asProposed() {
        return standing().asProposed();
    }

    /**
     * What was on record when a crime was last closed.
     *
     * @throws IllegalArgumentException if it never was
     */
    public CrimesOnRecord whenClosed(String crime) {
        int version = steps.stream()
                .filter(it -> it.step() instanceof CrimeStep.Closed closed && closed.isAbout(crime))
                .mapToInt(StepTaken::version)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("a crime that was never closed"));
        return asOf(version).onRecord();
    }

    /** How it stands: open while a crime on it is, or while it holds none. */
    public RecordState state() {
        return standing().state();
    }

    /** The roles that held until that version and then no more: whoever was told of them is told again (DPA-2018 s.38). */
    public List<RoleChanged> correctionsAt(int version) {
        return version == 1
                ? List.of()
                : RoleChanged.between(
                                asOf(version - 1).standing(), asOf(version).standing())
                        .stream()
                        .filter(RoleChanged::isCorrection)
                        .toList();
    }

    /** To whom it was handed out before that version and a role is to be corrected at it: to be told again (DPA-2018 s.38). */
    public List<String> recipientsToCorrectAt(int version) {
        return correctionsAt(version).isEmpty()
                ? List.of()
                : steps.subList(0, version - 1).stream()
                        .map(StepTaken::step)
                        .filter(DisclosureStep.HandedOut.class::isInstance)
                        .map(it -> ((DisclosureStep.HandedOut) it).recipient())
                        .distinct()
                        .toList();
    }

    /** Every crime that ever was on it and what became of it, for the histories of the children on it (H-2). */
    public List<CrimeFate> fates() {
        return standing().fates();
    }

    /** Whether they have a part in the investigation, and so cannot decide independently of it (HO-OUTCOMES-2026). */
    public boolean isInvestigatedBy(Acting who) {
        return steps.stream()
                .filter(it -> it.step().investigates())
                .anyMatch(it -> who.isOfficer(it.by().officer()));
    }

    @Override
    public String toString() {
        return "IncidentRecord[masked]";
    }
}
