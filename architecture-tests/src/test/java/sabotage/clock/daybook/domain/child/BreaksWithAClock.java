package sabotage.clock.daybook.domain.child;

import java.time.Clock;

record BreaksWithAClock(Clock clock) {}
