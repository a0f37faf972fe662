package daybook.adapters.rest;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import daybook.adapters.rest.operations.Health;
import daybook.adapters.rest.record.Assessments;
import daybook.adapters.rest.record.Incidents;
import daybook.adapters.rest.record.Records;
import daybook.adapters.rest.route.PathIds;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.server.Meters;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.CheckReadiness;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.RecordIncident;
import java.util.List;
import java.util.stream.Stream;

/** Which routes there are, and over which ports. */
final class RestModule extends AbstractModule {

    private final PathIds ids;
    private final Meters meters;

    RestModule(PathIds ids, Meters meters) {
        this.ids = ids;
        this.meters = meters;
    }

    @Override
    protected void configure() {
        bind(PathIds.class).toInstance(ids);
        bind(Meters.class).toInstance(meters);
        bind(Records.class).toInstance(new Records(ids));
    }

    @Provides
    @Singleton
    Routes routes(Assessments assessments, Incidents incidents, Health health) {
        return new Routes(Stream.<Resource>of(assessments, incidents, health)
                .flatMap(it -> it.routes().stream())
                .toList());
    }

    @Provides
    Assessments assessments(AssessIncident assess) {
        return new Assessments(assess);
    }

    @Provides
    Incidents incidents(RecordIncident record, FindIncident find, Records records) {
        return new Incidents(record, find, records);
    }

    @Provides
    Health health(CheckReadiness readiness) {
        return new Health(readiness, meters);
    }

    /** Every route of the deployment. */
    record Routes(List<Route> all) {}
}
