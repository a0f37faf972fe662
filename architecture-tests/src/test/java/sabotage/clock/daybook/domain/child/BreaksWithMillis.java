package sabotage.clock.daybook.domain.child;

import java.util.function.LongSupplier;

final class BreaksWithMillis {

    LongSupplier time() {
        return System::currentTimeMillis;
    }
}
