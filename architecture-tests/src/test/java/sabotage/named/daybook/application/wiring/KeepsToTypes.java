package sabotage.named.daybook.application.wiring;

import com.google.inject.AbstractModule;

final class KeepsToTypes extends AbstractModule {}
