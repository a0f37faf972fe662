package sabotage.clock.daybook.domain.child;

import java.util.Date;

final class BreaksWithADate {

    long time() {
        return new Date().getTime();
    }
}
