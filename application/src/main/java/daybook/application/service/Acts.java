package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.Ending;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoreUnavailable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Opens acts on the register, each with its own entry in the access log.
 *
 * <p>A refusal says something of the records it was decided on. So what is refused during an act is undone, the attempt is
 * entered, and only then does the refusal leave; where it cannot be entered, nothing is said but that.
 */
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

    /** Enters an act that touches no record itself, with what it is about; whether it is refused is asked within it. */
    void enter(Acting who, Operation operation, List<String> about, Runnable refusing) {
        done(access("", who, operation).about(about), (access, records) -> {
            refusing.run();
            return about;
        });
    }

    /** Enters an act that never began. */
    void enterRefused(Acting who, Operation operation, Ending as, List<String> about) {
        register.during(access("", who, operation).refused(as, about), records -> as);
    }

    /** Does one act, which is about that beside the records it touches. */
    <T> T about(List<String> names, Acting who, Operation operation, Work<T> work) {
        return done(access("", who, operation).about(names), work);
    }

    /** Does one act, which discloses something to a recipient. */
    <T> T disclosing(String recipient, Acting who, Operation operation, Work<T> work) {
        return done(access(recipient, who, operation), work);
    }

    private <T> T done(Access access, Work<T> work) {
        Attempt<T> attempt = new Attempt<>(access, work);
        for (int tries = 1; ; tries++) {
            try {
                return register.during(access, attempt);
            } catch (RuntimeException refused) {
                // Another act came between. Looked at again, the record says what changed, and the work what that
                // means.
                if (tries == MOST_TRIES || !(refused instanceof ChangedMeanwhile)) {
                    enter(attempt, refused);
                    throw refused;
                }
            }
        }
    }

    /** A store that cannot be used enters nothing either; one in which something was found damaged does. */
    private void enter(Attempt<?> attempt, RuntimeException refused) {
        if (!(refused instanceof StoreUnavailable) || attempt.thrown.contains(refused)) {
            register.during(attempt.access.refused(ending(refused), attempt.touched), records -> refused);
        }
    }

    private static Ending ending(RuntimeException refused) {
        if (refused instanceof NotPermitted) {
            return Ending.NOT_PERMITTED;
        }
        if (refused instanceof AlreadyDone) {
            return Ending.REPEATED;
        }
        if (refused instanceof Conflict || refused instanceof ChangedMeanwhile) {
            return Ending.CONFLICT;
        }
        return refused instanceof RefusedReport ? Ending.UNUSABLE : Ending.FAILED;
    }

    private Access access(String recipient, Acting who, Operation operation) {
        return access(recipient, who, operation, clock);
    }

    /** An act that begins now. */
    static Access access(String recipient, Acting who, Operation operation, Clock clock) {
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
        T on(Access access, Records records);
    }

    /** An act that remembers what it used and what it threw, when nothing else of it is kept. */
    private static final class Attempt<T> implements IncidentRegister.Act<T> {

        private final Access access;
        private final Work<T> work;
        private List<String> touched = List.of();
        private List<RuntimeException> thrown = List.of();

        Attempt(Access access, Work<T> work) {
            this.access = access;
            this.work = work;
        }

        @Override
        public T on(Records records) {
            try {
                return work.on(access, records);
            } catch (RuntimeException refused) {
                thrown = List.of(refused);
                throw refused;
            } finally {
                touched = records.touched();
            }
        }
    }
}
