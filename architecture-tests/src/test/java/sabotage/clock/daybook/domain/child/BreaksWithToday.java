package sabotage.clock.daybook.domain.child;

import java.time.LocalDate;

final class BreaksWithToday {

    LocalDate today() {
        return LocalDate.now();
    }
}
