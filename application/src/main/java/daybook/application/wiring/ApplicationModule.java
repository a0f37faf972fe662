package daybook.application.wiring;

import com.google.inject.AbstractModule;
import daybook.application.json.IdentityJson;
import daybook.application.json.StoredJson;
import daybook.application.port.in.*;
import daybook.application.port.out.RegisterBackup;
import daybook.application.service.*;
import daybook.domain.history.ReviewSchedule;
import daybook.domain.outcome.ClosingRules;
import java.time.Clock;
import java.util.function.Supplier;

/** Binds every port of the application; what is not bound here or in an adapter's module does not exist. */
final class ApplicationModule extends AbstractModule {

    private final Stores stores;
    private final Settings settings;
    private final Supplier<RegisterBackup> backup;

    ApplicationModule(Stores stores, Settings settings, Supplier<RegisterBackup> backup) {
        this.stores = stores;
        this.settings = settings;
        this.backup = backup;
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
        RecordShelf shelf = new RecordShelf(form, ReviewSchedule.under(settings.forceSettings()));
        Acts acts = new Acts(stores.incidentRegister(), clock);
        bind(AssessIncident.class).toInstance(assess);
        bind(AuditRecords.class).toInstance(Assembly.auditRecords(settings));
        bind(GenerateExport.class).toInstance(Assembly.generateExport(settings));
        bind(ProposeMapping.class).toInstance(Assembly.proposeMapping());
        bind(DrawSample.class).toInstance(Assembly.drawSample());
        bind(EvaluateSample.class).toInstance(Assembly.evaluateSample());
        bind(CompareAudits.class).toInstance(Assembly.compareAudits());
        bind(SummariseAudit.class).toInstance(Assembly.summariseAudit(settings, clock));
        Histories histories = new Histories(form, settings.forceSettings());
        bind(AuditWithRegister.class)
                .toInstance(new AuditWithRegisterService(
                        acts,
                        new SurveyedChildren(stores.childSurvey(), form, settings.forceSettings()),
                        settings.forceSettings()));
        bind(RecordIncident.class).toInstance(new RecordIncidentService(assess, acts, shelf, histories));
        bind(FindIncident.class).toInstance(new FindIncidentService(acts, shelf));
        bind(ListIncidents.class).toInstance(new ListIncidentsService(acts));
        bind(ListApprovals.class).toInstance(new ListApprovalsService(acts, shelf));
        bind(FindApproval.class).toInstance(new FindApprovalService(acts, shelf));
        bind(ReviewDue.class).toInstance(new ReviewDueService(acts));
        ClosingRules rules = ClosingRules.under(settings.forceSettings());
        bindTheLifeOfARecord(new Changes(acts, shelf), new Revising(assess, histories, form, rules), rules);
        bind(ReviewChild.class).toInstance(new ReviewChildService(acts, histories, settings.forceSettings()));
        bindWhoAChildIs(acts, new IdentityVault(stores.childKeys(), new IdentityJson()), new Links(form));
        bindTheAccessLog(acts, shelf, clock);
        bind(BackUpRegister.class).toInstance(new BackUpRegisterService(acts, backup));
    }

    private void bindWhoAChildIs(Acts acts, IdentityVault vault, Links links) {
        bind(RegisterChildIdentity.class)
                .toInstance(new RegisterChildIdentityService(
                        acts, vault, new OwnContact(settings.force(), settings.contact())));
        bind(TurnMarks.class).toInstance(new TurnMarksService(acts, vault));
        bind(ProposeSameChild.class).toInstance(new ProposeSameChildService(acts, vault));
        bind(MergeChildren.class).toInstance(new MergeChildrenService(acts));
        bind(SplitChildren.class).toInstance(new SplitChildrenService(acts, links));
        bind(EraseChild.class).toInstance(new EraseChildService(acts));
        bind(ExportNational.class).toInstance(new ExportNationalService(acts, vault));
        bind(AskNational.class).toInstance(new AskNationalService(acts, vault));
        bind(ConfirmNational.class).toInstance(new ConfirmNationalService(acts));
        bind(DecideOnChildren.class).toInstance(new DecideOnChildrenService(acts, links, vault));
    }

    private void bindTheLifeOfARecord(Changes changes, Revising revising, ClosingRules rules) {
        bind(PlanRevision.class).toInstance(new PlanRevisionService(changes, revising));
        bind(ReviseIncident.class).toInstance(new ReviseIncidentService(changes, revising));
        bind(CloseCrime.class).toInstance(new CloseCrimeService(changes, rules));
        bind(ReopenCrime.class).toInstance(new ReopenCrimeService(changes));
        bind(CancelCrime.class).toInstance(new CancelCrimeService(changes));
        bind(DepartFromDecision.class).toInstance(new DepartFromDecisionService(changes));
        bind(ApproveProposal.class).toInstance(new ApproveProposalService(changes));
        bind(ProposeDisclosure.class).toInstance(new ProposeDisclosureService(changes));
        bind(DiscloseRecord.class).toInstance(new DiscloseRecordService(changes));
        bind(KeepRecord.class).toInstance(new KeepRecordService(changes));
        bind(ProposeErasure.class).toInstance(new ProposeErasureService(changes));
        bind(EraseRecord.class).toInstance(new EraseRecordService(changes));
        bind(DeclineProposal.class).toInstance(new DeclineProposalService(changes));
    }

    private void bindTheAccessLog(Acts acts, RecordShelf shelf, Clock clock) {
        SequenceLog sequence = new SequenceLogService(stores.accessLog());
        LogDesk desk = new LogDesk(acts, stores.accessLog(), sequence);
        bind(EnterRefusal.class).toInstance(new EnterRefusalService(acts));
        bind(SequenceLog.class).toInstance(sequence);
        bind(CheckReadiness.class).toInstance(new CheckReadinessService(stores.accessLog(), stores.registerKeys()));
        bind(ReadLog.class).toInstance(new ReadLogService(desk));
        bind(FollowEvents.class).toInstance(new FollowEventsService(acts, desk, shelf));
        bind(SignCheckpoint.class).toInstance(new SignCheckpointService(desk, stores.checkpointKey(), clock));
        bind(VerifyLog.class).toInstance(new VerifyLogService(desk, stores.checkpointKey()));
        bind(ExportLog.class).toInstance(new ExportLogService(desk, stores.checkpointKey()));
        bind(ProveInclusion.class).toInstance(new ProveInclusionService(desk, stores.checkpointKey()));
    }
}
