package sabotage.guice.daybook.application.service;

import com.google.inject.Injector;

record BreaksWithGuice(Injector injector) {}
