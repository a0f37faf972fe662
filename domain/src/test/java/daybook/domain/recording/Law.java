package daybook.domain.recording;

import java.util.Optional;

/** Something that holds of every decision. Says what is wrong where it does not. */
@FunctionalInterface
interface Law {

    Optional<String> broken(Case it, Decider decider);

    /** A law about one decision at a time. */
    static Law of(OfOneDecision law) {
        return (it, decider) -> law.broken(it, decider.on(it));
    }

    /** What a law about one decision looks like. */
    @FunctionalInterface
    interface OfOneDecision {
        Optional<String> broken(Case it, RecordingDecision decision);
    }
}
