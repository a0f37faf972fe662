package daybook.application.service;

import daybook.application.access.Operation;
import daybook.application.port.out.Access;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;
import java.time.Duration;

/** What a second person has to approve. Source: HO-OUTCOMES-2026 for cancellations; our own for making a child a suspect. */
final class SecondPerson {

    /** How long a proposal waits before it has to be made again. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private SecondPerson() {}

    /** The proposal of that step. */
    static Step proposal(Access access, IncidentRecord record, Step step) {
        String number = "P" + (record.standing().proposals() + 1);
        return new Step.Proposed(number, step, access.at().plus(PATIENCE));
    }

    /** What whoever approves that step must be permitted to do themselves. */
    static Operation operation(Step step) {
        return step instanceof CrimeStep.Cancelled ? Operation.CANCEL_CRIME : Operation.MAKE_SUSPECT;
    }
}
