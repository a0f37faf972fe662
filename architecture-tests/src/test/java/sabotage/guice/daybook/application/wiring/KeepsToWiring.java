package sabotage.guice.daybook.application.wiring;

import com.google.inject.Injector;

record KeepsToWiring(Injector injector) {}
