package daybook.adapters.persistence.campaign;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A sabotage: it answers as soon as it knows the answer, and the commit comes later. */
record HastyRegister(IncidentRegister register, Executor later) implements IncidentRegister {

    private static final long A_WHILE = 50_000_000;

    HastyRegister(IncidentRegister register) {
        this(register, Executors.newSingleThreadExecutor());
    }

    @Override
    public <T> T during(Access access, Act<T> act) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        later.execute(() -> register.during(access, records -> {
            T done = act.on(records);
            answer.complete(done);
            dawdle();
            return done;
        }));
        return answer.join();
    }

    /** As long as a database that gathers commits makes the first of them wait. */
    static void dawdle() {
        LockSupport.parkNanos(A_WHILE);
    }
}
