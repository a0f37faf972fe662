package sabotage.now.daybook.application.service;

import java.time.Instant;

final class BreaksWithTheMachine {

    Instant time() {
        return Instant.now();
    }
}
