package daybook.application.service;

import static daybook.domain.outcome.OutcomeCondition.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.accesslog.MerkleTree;
import daybook.application.json.StoredJson;
import daybook.application.json.WireJson;
import daybook.application.port.in.*;
import daybook.application.port.out.AccessLog;
import daybook.application.record.IncidentRecord;
import daybook.domain.child.Role;
import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.ReviewSchedule;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.ClosingRules;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.OutcomeCondition;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A police office for tests: every use case on one register, officers, and a clock that is put forward by hand. */
final class Office {

    static final String REFERENCE = "R-1";

    /** The crime of the boy who asked, and that of the girl who sent. */
    static final String ASKED = "R-1/1";

    static final String SENT = "R-1/2";

    static final List<OutcomeCondition> ALL_FOR_22 = List.of(
            PARENT_OR_GUARDIAN_INFORMED,
            SAYS_WHETHER_A_SUSPECT_WAS_NAMED,
            ACTIVITY_DESCRIBED,
            ACTIVITY_AGREED,
            ACTIVITY_COMPLETED,
            WHY_NO_FURTHER_ACTION,
            WHY_NO_FORMAL_DISPOSAL,
            SUSPECTS_TOLD);

    private static final String REPORT = """
            {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 15}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                            "sentTo": ["boy"], %s "otherCircumstances": "NO"}]}
            """;

    final NotebookIncidentRegister register;
    final Acting recorder = officer("PC.1", ActingRole.RECORDER);
    final Acting sergeant = officer("PS.2", ActingRole.REVIEWER);
    final Acting registrar = officer("FCR.3", ActingRole.REGISTRAR);

    final Acts acts;
    final RecordShelf shelf;
    final RecordIncident record;
    final FindIncident find;
    final ListIncidents list;
    final ListApprovals approvals;
    final FindApproval approval;
    final MergeChildren merge;
    final EraseChild eraseChild;
    final PlanRevision plan;
    final ReviseIncident revise;
    final CloseCrime close;
    final ReopenCrime reopen;
    final CancelCrime cancel;
    final DepartFromDecision depart;
    final ApproveProposal approve;
    final DeclineProposal decline;
    final ProposeDisclosure ask;
    final DiscloseRecord disclose;
    final KeepRecord keep;
    final ProposeErasure proposeErasure;
    final EraseRecord erase;
    final ReviewDue due;
    final FollowEvents events;

    private Instant now = Instant.parse("2026-05-11T16:00:00Z");

    Office() {
        this(new NotebookIncidentRegister(), ForceSettings.defaults());
    }

    /** An office on that register, with those settings. */
    Office(NotebookIncidentRegister register, ForceSettings settings) {
        this.register = register;
        Clock clock = new HandSet();
        StoredJson form = new StoredJson();
        AssessIncident assess = AssessIncidentService.with(new HomeForce("GMP", settings), clock, ShapeCheck.NONE);
        acts = new Acts(register, clock);
        shelf = new RecordShelf(form, ReviewSchedule.under(settings));
        Histories histories = new Histories(form, settings);
        Changes changes = new Changes(acts, shelf);
        Revising revising = new Revising(assess, histories, form, ClosingRules.under(settings));
        record = new RecordIncidentService(assess, acts, shelf, histories);
        find = new FindIncidentService(acts, shelf);
        list = new ListIncidentsService(acts);
        approvals = new ListApprovalsService(acts, shelf);
        approval = new FindApprovalService(acts, shelf);
        merge = new MergeChildrenService(acts);
        eraseChild = new EraseChildService(acts);
        plan = new PlanRevisionService(changes, revising);
        revise = new ReviseIncidentService(changes, revising);
        close = new CloseCrimeService(changes, ClosingRules.under(settings));
        reopen = new ReopenCrimeService(changes);
        cancel = new CancelCrimeService(changes);
        depart = new DepartFromDecisionService(changes);
        approve = new ApproveProposalService(changes);
        ask = new ProposeDisclosureService(changes);
        disclose = new DiscloseRecordService(changes);
        keep = new KeepRecordService(changes);
        proposeErasure = new ProposeErasureService(changes);
        erase = new EraseRecordService(changes);
        due = new ReviewDueService(acts);
        events = new FollowEventsService(acts, new LogDesk(acts, emptyLog(), () -> 0), shelf);
        decline = new DeclineProposalService(changes);
    }

    private static AccessLog emptyLog() {
        AccessLog log = mock(AccessLog.class);
        when(log.tree()).thenReturn(MerkleTree.EMPTY);
        return log;
    }

    static Acting officer(String number, ActingRole role) {
        return new Acting(number, new Force("GMP"), role, "to test");
    }

    void putForward(Duration by) {
        now = now.plus(by);
    }

    /** Until the girl of 14 turned 18 by all that is known, and nobody decided. */
    void letTheReviewPass() {
        putForward(Duration.ofDays(4 * 366));
    }

    static IncidentReport read(String json) {
        return new WireJson().read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A boy of 15 asked, a girl of 14 sent, and nothing aggravates. */
    static IncidentReport willing() {
        return read(REPORT.formatted(""));
    }

    /** The same boy threatened the girl until she sent it. */
    static IncidentReport forced() {
        return read(
                REPORT.formatted("\"circumstances\": [{\"factor\": \"COERCED\", \"answer\": \"YES\", \"by\": [\"boy\"],"
                        + " \"on\": [\"girl\"]}],"));
    }

    /** The willing exchange, where the girl is 12 after all. */
    static IncidentReport willingAndTwelve() {
        return read(REPORT.formatted("").replace("14", "12"));
    }

    IncidentRecord recorded() {
        return record.record(recorder, willing());
    }

    static RecordVersion seen(IncidentRecord record) {
        return new RecordVersion(record.reference(), record.version());
    }

    IncidentRecord now() {
        return find.find(sergeant, REFERENCE).orElseThrow();
    }

    IncidentRecord closed(IncidentRecord record, String crime) {
        return close.close(recorder, seen(record), crime, with22());
    }

    static ProposedClosure with22() {
        return new ProposedClosure("22", null, OtherBody.NONE, ALL_FOR_22, null);
    }

    /** A cancellation with all on the record that the ground takes. */
    static ProposedCancellation on(CancellationGround ground) {
        return new ProposedCancellation(ground.code(), List.copyOf(ground.conditions()), "as the new facts show");
    }

    static Departure making(String person, Role role) {
        return new Departure(null, List.of(new Departure.Part(person, role)), "the registrar decided so");
    }

    /** The clock of the office. */
    private final class HandSet extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
