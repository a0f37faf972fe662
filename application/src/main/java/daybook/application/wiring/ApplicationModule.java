package daybook.application.wiring;

import com.google.inject.AbstractModule;
import daybook.application.json.StoredJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.ExportLog;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.ProveInclusion;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.SequenceLog;
import daybook.application.port.in.SignCheckpoint;
import daybook.application.port.in.VerifyLog;
import daybook.application.service.*;
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
        AssessIncident assess = Assembly.assessIncident(settings, clock);
        StoredForm form = new StoredJson();
        RecordShelf shelf = new RecordShelf(form, settings.forceSettings());
        Acts acts = new Acts(stores.incidentRegister(), clock);
        bind(AssessIncident.class).toInstance(assess);
        bind(RecordIncident.class).toInstance(new RecordIncidentService(assess, acts, shelf, form));
        bind(FindIncident.class).toInstance(new FindIncidentService(acts, shelf));
        bindTheAccessLog(acts, clock);
    }

    private void bindTheAccessLog(Acts acts, Clock clock) {
        SequenceLog sequence = new SequenceLogService(stores.accessLog());
        LogDesk desk = new LogDesk(acts, stores.accessLog(), sequence);
        bind(SequenceLog.class).toInstance(sequence);
        bind(ReadLog.class).toInstance(new ReadLogService(desk));
        bind(SignCheckpoint.class).toInstance(new SignCheckpointService(desk, stores.checkpointKey(), clock));
        bind(VerifyLog.class).toInstance(new VerifyLogService(desk, stores.checkpointKey()));
        bind(ExportLog.class).toInstance(new ExportLogService(desk, stores.checkpointKey()));
        bind(ProveInclusion.class).toInstance(new ProveInclusionService(desk, stores.checkpointKey()));
    }
}
