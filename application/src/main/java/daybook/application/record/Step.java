package daybook.application.record;

import daybook.application.access.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One thing that was done to a record. A record is what its steps add up to, and no step is ever changed.
 *
 * <p>A step knows what it does to how the record stands, so that whoever adds a kind of step cannot forget to say it.
 */
public sealed interface Step
        permits CrimeStep,
                DisclosureStep,
                Step.Recorded,
                Step.Revised,
                Step.Proposed,
                Step.Approved,
                Step.Declined,
                Step.Kept,
                ErasureStep {

    /**
     * How the record stands after it.
     *
     * @param before how it stood before; for the recording, nothing of it is read
     * @param by who took it
     * @throws IllegalArgumentException if it does not go with how the record stood
     */
    Standing after(Standing before, Acting by);

    /** Whether it concerns that crime alone, by its number. */
    default boolean isAbout(String number) {
        return false;
    }

    /** Whether this is the other step asked for once more. */
    default boolean isSameAs(Step other) {
        return equals(other);
    }

    /** Whether whoever takes it has a part in the investigation, and so cannot decide independently of it. */
    default boolean investigates() {
        return true;
    }

    /** What it is, in one word. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * The report was recorded.
     *
     * @param decided the facts and the decision
     */
    record Recorded(Decided decided) implements Step {

        @Override
        public Standing after(Standing before, Acting by) {
            return Standing.on(decided);
        }
    }

    /**
     * New facts came to light and it was decided again.
     *
     * @param decided the new facts and the new decision, its crimes under their numbers on record
     * @param effects what that does to the record
     */
    record Revised(Decided decided, RevisionEffects effects) implements Step {

        @Override
        public Standing after(Standing before, Acting by) {
            return before.revised(decided, effects);
        }

        @Override
        public boolean isSameAs(Step other) {
            return other instanceof Revised that && decided.report().equals(that.decided.report());
        }
    }

    /**
     * A step was proposed that a second person has to approve.
     *
     * @param number its number on the record, as in {@code P1}
     * @param proposed what takes effect once it is approved
     * @param until the moment from which it can no longer be approved
     */
    record Proposed(String number, Step proposed, Instant until) implements Step {

        @Override
        public Standing after(Standing before, Acting by) {
            return before.proposed(new Pending(number, proposed, until, by.officer()));
        }

        @Override
        public boolean isSameAs(Step other) {
            return other instanceof Proposed that && proposed.isSameAs(that.proposed);
        }

        @Override
        public boolean investigates() {
            return false;
        }
    }

    /**
     * A second person approved what was proposed, and it takes effect.
     *
     * @param number the number of the proposal
     */
    record Approved(String number) implements Step {

        @Override
        public Standing after(Standing before, Acting by) {
            Step step = before.pending(number)
                    .orElseThrow(() -> new IllegalArgumentException("an answer to nothing that was proposed"))
                    .step();
            return step.after(before.answered(number), by);
        }

        @Override
        public boolean investigates() {
            return false;
        }
    }

    /**
     * What was proposed is not done.
     *
     * @param number the number of the proposal
     * @param why in plain words
     */
    record Declined(String number, String why) implements Step {

        @Override
        public Standing after(Standing before, Acting by) {
            return before.answered(number);
        }

        @Override
        public boolean investigates() {
            return false;
        }

        @Override
        public String toString() {
            return "Declined[masked]";
        }
    }

    /**
     * Somebody reviewed the record and decided that it is kept.
     *
     * @param on the day of the decision in London, from which the next review is counted
     * @param why in plain words
     */
    record Kept(LocalDate on, String why) implements Step {

        @Override
        public Standing after(Standing before, Acting by) {
            return before.withoutErasure();
        }

        @Override
        public boolean investigates() {
            return false;
        }

        @Override
        public String toString() {
            return "Kept[masked]";
        }
    }
}
