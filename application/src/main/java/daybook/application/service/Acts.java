package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Opens acts on the register, each with its own entry in the access log. */
public final class Acts {

    private static final int MOST_TRIES = 20;

    private final IncidentRegister register;
    private final Clock clock;

    /** Acts on that register, at the time of that clock. */
    public Acts(IncidentRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Does one act, which discloses nothing to anybody. */
    <T> T during(Acting who, Operation operation, Work<T> work) {
        return disclosing("", who, operation, work);
    }

    /** Does one act, which is about that beside the records it touches. */
    <T> T about(List<String> names, Acting who, Operation operation, Work<T> work) {
        return done(access("", who, operation).about(names), work);
    }

    /** Enters an act that touches no record itself, with what it is about. */
    void enter(Acting who, Operation operation, List<String> about) {
        register.during(access("", who, operation).about(about), records -> about);
    }

    /** Does one act, which discloses something to a recipient. */
    <T> T disclosing(String recipient, Acting who, Operation operation, Work<T> work) {
        return done(access(recipient, who, operation), work);
    }

    private <T> T done(Access access, Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return register.during(access, records -> work.on(access, records));
            } catch (ChangedMeanwhile meanwhile) {
                // Another act came between. Looked at again, the record says what it changed, and the work says what
                // that means.
                if (tries == MOST_TRIES) {
                    throw meanwhile;
                }
            }
        }
    }

    private Access access(String recipient, Acting who, Operation operation) {
        return new Access(
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                who,
                operation,
                recipient);
    }

    /** What is done during an act. */
    @FunctionalInterface
    interface Work<T> {

        /** Does it. */
        T on(Access access, IncidentRegister.Records records);
    }
}
