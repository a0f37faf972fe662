package daybook.application.service;

import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.port.in.Conflict;
import daybook.application.port.out.Access;
import daybook.application.record.CrimeStep;
import daybook.application.record.DisclosureStep;
import daybook.application.record.ErasureStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Pending;
import daybook.application.record.Step;
import java.time.Duration;
import java.time.Instant;

/** What a second person has to approve. Source: HO-OUTCOMES-2026 for cancellations; our own for making a child a suspect, disclosing and erasing. */
final class SecondPerson {

    /** How long a proposal waits before it has to be made again. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private SecondPerson() {}

    /** The proposal of that step. */
    static Step proposal(Access access, IncidentRecord record, Step step) {
        return new Step.Proposed(nextNumber(record), step, until(access));
    }

    /** The number under which the next proposal on that record waits. */
    static String nextNumber(IncidentRecord record) {
        return "P" + (record.standing().proposals() + 1);
    }

    /** The moment from which what is proposed now can no longer be approved. */
    static Instant until(Access access) {
        return access.at().plus(PATIENCE);
    }

    /** When that was proposed which waits until then. */
    static Instant askedAt(Instant until) {
        return until.minus(PATIENCE);
    }

    /** Whether it concerns that crime alone, and not all of the record. */
    static boolean isAbout(Step step, String crime) {
        return step instanceof CrimeStep && step.isAbout(crime);
    }

    /**
     * Refuses whoever is no second person for it, or comes too late.
     *
     * @throws NotPermitted if they may not approve it
     * @throws Conflict if nobody may any more
     */
    static void refuseUnlessSecond(Access access, IncidentRecord record, Pending pending) {
        Permissions.require(access.by(), operation(pending.step()), record.state());
        require(access, pending);
        if (pending.step() instanceof CrimeStep.Cancelled && record.isInvestigatedBy(access.by())) {
            throw new NotPermitted("whoever has a part in the investigation may not decide on this cancellation");
        }
        requireInTime(access, pending);
    }

    /** Refuses whoever proposed it themselves. */
    static void require(Access access, Pending pending) {
        if (pending.isBy(access.by())) {
            throw new NotPermitted("whoever proposed it may not approve it");
        }
    }

    /** Refuses whoever comes too late. */
    static void requireInTime(Access access, Pending pending) {
        if (pending.isExpiredAt(access.at())) {
            throw new Conflict("the proposal has expired and has to be made again");
        }
    }

    /** What whoever approves that step must be permitted to do themselves. */
    static Operation operation(Step step) {
        if (step instanceof DisclosureStep) {
            return Operation.PROPOSE_DISCLOSURE;
        }
        if (step instanceof ErasureStep.Erased) {
            return Operation.PROPOSE_ERASURE;
        }
        return step instanceof CrimeStep.Cancelled ? Operation.CANCEL_CRIME : Operation.MAKE_SUSPECT;
    }
}
