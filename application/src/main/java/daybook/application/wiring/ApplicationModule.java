package daybook.application.wiring;

import com.google.inject.AbstractModule;
import daybook.application.port.out.IncidentRegister;

/** Binds every port of the application; what is not bound here or in an adapter's module does not exist. */
final class ApplicationModule extends AbstractModule {

    private final Stores stores;

    ApplicationModule(Stores stores) {
        this.stores = stores;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        bind(IncidentRegister.class).toInstance(stores.incidentRegister());
    }
}
