package daybook.adapters.rest;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import daybook.adapters.rest.child.Children;
import daybook.adapters.rest.describe.Description;
import daybook.adapters.rest.event.Events;
import daybook.adapters.rest.guidance.Guidance;
import daybook.adapters.rest.log.AccessLogs;
import daybook.adapters.rest.national.NationalOutbox;
import daybook.adapters.rest.operations.Health;
import daybook.adapters.rest.record.Approvals;
import daybook.adapters.rest.record.Assessments;
import daybook.adapters.rest.record.Audits;
import daybook.adapters.rest.record.CrimeChanges;
import daybook.adapters.rest.record.CrimeOutcomes;
import daybook.adapters.rest.record.Disclosures;
import daybook.adapters.rest.record.DueList;
import daybook.adapters.rest.record.IncidentList;
import daybook.adapters.rest.record.IncidentLookups;
import daybook.adapters.rest.record.Incidents;
import daybook.adapters.rest.record.Records;
import daybook.adapters.rest.record.Reviews;
import daybook.adapters.rest.record.Revisions;
import daybook.adapters.rest.record.Waiting;
import daybook.adapters.rest.route.Cursors;
import daybook.adapters.rest.route.PathIds;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.server.Meters;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.CancelCrime;
import daybook.application.port.in.CheckReadiness;
import daybook.application.port.in.CloseCrime;
import daybook.application.port.in.DepartFromDecision;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.FollowEvents;
import daybook.application.port.in.ListIncidents;
import daybook.application.port.in.PlanRevision;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.ReopenCrime;
import daybook.application.port.in.ReviseIncident;
import daybook.domain.guidance.ForceSettings;
import java.util.List;
import java.util.stream.Stream;

/** Which routes there are, and over which ports. */
final class RestModule extends AbstractModule {

    private final PathIds ids;
    private final ForceSettings force;
    private final Meters meters;

    RestModule(PathIds ids, ForceSettings force, Meters meters) {
        this.ids = ids;
        this.force = force;
        this.meters = meters;
    }

    @Override
    protected void configure() {
        bind(PathIds.class).toInstance(ids);
        bind(Meters.class).toInstance(meters);
        bind(Records.class).toInstance(new Records(ids));
        bind(Guidance.class).toInstance(new Guidance(force));
        install(new ChildModule(ids));
        install(new SecondPersonModule(ids));
        install(new LogModule(ids));
    }

    @Provides
    @Singleton
    Routes routes(
            Assessments assessments,
            Audits audits,
            Incidents incidents,
            IncidentLookups lookups,
            IncidentList list,
            Revisions revisions,
            CrimeOutcomes outcomes,
            CrimeChanges changes,
            Approvals approvals,
            Waiting waiting,
            Disclosures disclosures,
            DueList due,
            Reviews reviews,
            Children children,
            NationalOutbox outbox,
            AccessLogs log,
            Guidance guidance,
            Events events,
            Health health,
            Description description) {
        return new Routes(Stream.<Resource>of(
                        assessments,
                        audits,
                        incidents,
                        lookups,
                        list,
                        revisions,
                        outcomes,
                        changes,
                        approvals,
                        waiting,
                        disclosures,
                        due,
                        reviews,
                        children,
                        outbox,
                        log,
                        guidance,
                        events,
                        health,
                        description)
                .flatMap(it -> it.routes().stream())
                .toList());
    }

    @Provides
    Assessments assessments(AssessIncident assess) {
        return new Assessments(assess);
    }

    @Provides
    Audits audits(AuditRecords audit) {
        return new Audits(audit);
    }

    @Provides
    IncidentLookups lookups(Records records) {
        return new IncidentLookups(records);
    }

    @Provides
    Incidents incidents(RecordIncident record, FindIncident find, Records records) {
        return new Incidents(record, find, records);
    }

    @Provides
    IncidentList list(ListIncidents list, Records records) {
        return new IncidentList(list, new Cursors(ids), records);
    }

    @Provides
    Revisions revisions(ReviseIncident revise, PlanRevision plan, Records records) {
        return new Revisions(revise, plan, records);
    }

    @Provides
    CrimeOutcomes outcomes(CloseCrime close, ReopenCrime reopen, Records records) {
        return new CrimeOutcomes(close, reopen, records);
    }

    @Provides
    CrimeChanges changes(CancelCrime cancel, DepartFromDecision depart, Records records) {
        return new CrimeChanges(cancel, depart, records);
    }

    @Provides
    Events events(FollowEvents follow, Records records) {
        return new Events(follow, records);
    }

    @Provides
    Health health(CheckReadiness readiness) {
        return new Health(readiness, meters);
    }

    @Provides
    Description description() {
        return new Description();
    }

    /** Every route of the deployment. */
    record Routes(List<Route> all) {}
}
