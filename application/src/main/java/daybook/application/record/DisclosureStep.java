package daybook.application.record;

import daybook.application.access.Acting;
import java.time.Instant;

/** A step by which a record comes to be known to somebody outside the register. */
public sealed interface DisclosureStep extends Step {

    /** Whoever lets it be known or hands it out does not investigate it. */
    @Override
    default boolean investigates() {
        return false;
    }

    /**
     * A second person let the record be handed out, once, as it stands. It rests on all of the record: whatever changes a crime
     * ends it, so that nobody is told what was not looked at.
     *
     * @param number the number of the proposal, as in {@code P1}
     * @param recipient to whom
     * @param until the moment from which it can no longer be handed out
     * @param why in plain words
     */
    record Granted(String number, String recipient, Instant until, String why) implements DisclosureStep {

        @Override
        public Standing after(Standing before, Acting by) {
            return before.granted(this);
        }

        @Override
        public boolean isAbout(String crime) {
            return true;
        }

        @Override
        public boolean isSameAs(Step other) {
            return other instanceof Granted that && recipient.equals(that.recipient) && why.equals(that.why);
        }

        /** Whether it can no longer be handed out. */
        public boolean isExpiredAt(Instant moment) {
            return !moment.isBefore(until);
        }

        @Override
        public String toString() {
            return "Granted[masked]";
        }
    }

    /**
     * The record was handed out, as it stood then.
     *
     * @param number the number of the proposal that was approved
     * @param recipient to whom: whoever is told again if a role turns out not to hold
     */
    record HandedOut(String number, String recipient) implements DisclosureStep {

        @Override
        public Standing after(Standing before, Acting by) {
            return before.handedOut(number, recipient);
        }

        @Override
        public String toString() {
            return "HandedOut[masked]";
        }
    }
}
