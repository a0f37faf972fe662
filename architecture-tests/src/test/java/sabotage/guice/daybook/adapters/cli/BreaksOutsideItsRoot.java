package sabotage.guice.daybook.adapters.cli;

import com.google.inject.Injector;

record BreaksOutsideItsRoot(Injector injector) {}
