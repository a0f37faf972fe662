package sabotage.now.daybook.application.service;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class BreaksWithAZone {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
