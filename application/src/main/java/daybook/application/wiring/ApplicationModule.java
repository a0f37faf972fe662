package daybook.application.wiring;

import com.google.inject.AbstractModule;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.out.IncidentRegister;
import java.time.Clock;

/** Binds every port of the application; what is not bound here or in an adapter's module does not exist. */
final class ApplicationModule extends AbstractModule {

    private final Stores stores;
    private final Settings settings;

    ApplicationModule(Stores stores, Settings settings) {
        this.stores = stores;
        this.settings = settings;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        Clock clock = Clock.systemUTC();
        bind(Clock.class).toInstance(clock);
        bind(IncidentRegister.class).toInstance(stores.incidentRegister());
        bind(AssessIncident.class).toInstance(Assembly.assessIncident(settings, clock));
    }
}
