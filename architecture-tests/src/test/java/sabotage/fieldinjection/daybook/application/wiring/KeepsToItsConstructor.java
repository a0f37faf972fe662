package sabotage.fieldinjection.daybook.application.wiring;

import com.google.inject.Inject;

final class KeepsToItsConstructor {

    private final Runnable task;

    @Inject
    KeepsToItsConstructor(Runnable task) {
        this.task = task;
    }

    void run() {
        task.run();
    }
}
