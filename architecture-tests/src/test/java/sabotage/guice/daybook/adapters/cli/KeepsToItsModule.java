package sabotage.guice.daybook.adapters.cli;

import com.google.inject.AbstractModule;

final class KeepsToItsModule extends AbstractModule {}
