package sabotage.fieldinjection.daybook.application.wiring;

import jakarta.inject.Inject;

final class BreaksWithTheStandard {

    @Inject
    private Runnable task;

    void run() {
        task.run();
    }
}
