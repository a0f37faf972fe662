package daybook.application.record;

import daybook.application.access.Acting;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Closing;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.outcome.OutcomeWarning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A step that concerns one crime and leaves the others as they are. */
public sealed interface CrimeStep extends Step {

    /** The number of the crime. */
    String crime();

    @Override
    default boolean isAbout(String number) {
        return crime().equals(number);
    }

    /**
     * A crime was closed.
     *
     * @param crime its number
     * @param outcome with which outcome
     * @param day the day of closing in London
     * @param otherBody who acts further
     * @param onRecord what was stated to be on the record, in the order of the conditions
     * @param warnings what a person was told to weigh
     * @param why in plain words; empty where nothing was to be explained
     */
    record Closed(
            String crime,
            Outcome outcome,
            LocalDate day,
            OtherBody otherBody,
            List<OutcomeCondition> onRecord,
            List<OutcomeWarning> warnings,
            String why)
            implements CrimeStep {

        public Closed {
            onRecord = List.copyOf(onRecord);
            warnings = List.copyOf(warnings);
        }

        @Override
        public Standing after(Standing before, Acting by) {
            return before.changing(crime, it -> it.closed(this));
        }

        /** The closing as the rules look at it. */
        public Closing toClosing() {
            return new Closing(outcome, day, otherBody, Set.copyOf(onRecord));
        }

        @Override
        public String toString() {
            return "Closed[masked]";
        }
    }

    /**
     * The outcome of a crime was withdrawn and it is open again.
     *
     * @param crime its number
     * @param why in plain words
     */
    record Reopened(String crime, String why) implements CrimeStep {

        @Override
        public Standing after(Standing before, Acting by) {
            return before.changing(crime, StandingCrime::reopened);
        }

        @Override
        public String toString() {
            return "Reopened[masked]";
        }
    }

    /**
     * A crime was cancelled.
     *
     * @param crime its number
     * @param ground on what ground
     * @param onRecord what was stated to be on the record, in the order of the conditions
     * @param why in plain words
     */
    record Cancelled(String crime, CancellationGround ground, List<CancellationCondition> onRecord, String why)
            implements CrimeStep {

        public Cancelled {
            onRecord = List.copyOf(onRecord);
        }

        @Override
        public Standing after(Standing before, Acting by) {
            return before.changing(crime, it -> it.cancelled(this));
        }

        @Override
        public String toString() {
            return "Cancelled[masked]";
        }
    }

    /**
     * A person recorded a crime otherwise than proposed. The proposal stays beside it.
     *
     * @param recorded the crime as it is on record now
     * @param why in plain words
     */
    record Departed(RecordedCrime recorded, String why) implements CrimeStep {

        @Override
        public String crime() {
            return recorded.number();
        }

        @Override
        public Standing after(Standing before, Acting by) {
            return before.changing(crime(), it -> it.departed(this));
        }

        @Override
        public String toString() {
            return "Departed[masked]";
        }
    }
}
