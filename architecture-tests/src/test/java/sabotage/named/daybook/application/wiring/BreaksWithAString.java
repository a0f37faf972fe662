package sabotage.named.daybook.application.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.name.Names;

final class BreaksWithAString extends AbstractModule {

    @Override
    protected void configure() {
        bind(String.class).annotatedWith(Names.named("path")).toInstance("here");
    }
}
