package sabotage.fieldinjection.daybook.application.wiring;

import com.google.inject.Inject;

final class BreaksWithGuice {

    @Inject
    private Runnable task;

    void run() {
        task.run();
    }
}
