package sabotage.now.daybook.application.service;

import java.time.Clock;
import java.time.LocalDate;

record KeepsItsClock(Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
