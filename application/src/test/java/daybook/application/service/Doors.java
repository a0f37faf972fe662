package daybook.application.service;

import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.forced;
import static daybook.application.service.Office.making;
import static daybook.application.service.Office.officer;
import static daybook.application.service.Office.on;
import static daybook.application.service.Office.seen;
import static daybook.application.service.Office.with22;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.ApprovalsWanted;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.ReviewsWanted;
import daybook.application.port.out.Access;
import daybook.application.port.out.Ending;
import daybook.application.record.Step;
import daybook.domain.child.Role;
import daybook.domain.outcome.CancellationGround;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every operation on one record, tried by every role on a record in every state that it can be in, beside the table. */
final class Doors {

    /** What somebody tries, on a record prepared for it. */
    interface Attempt {
        void by(Office office, Acting who);
    }

    private final Map<Operation, Attempt> attempts = new EnumMap<>(Operation.class);
    private int walked;

    Doors() {
        attempts.put(Operation.RECORD_INCIDENT, (it, who) -> it.record.record(who, Office.willing()));
        attempts.put(Operation.FIND_INCIDENT, (it, who) -> it.find.find(who, Office.REFERENCE));
        attempts.put(Operation.LIST_INCIDENTS, (it, who) -> it.list.list(who, IncidentsWanted.all()));
        attempts.put(Operation.LIST_APPROVALS, (it, who) -> it.approvals.list(who, ApprovalsWanted.first()));
        attempts.put(Operation.READ_APPROVAL, (it, who) -> it.approval.find(who, Office.REFERENCE + ".P1"));
        attempts.put(
                Operation.PROPOSE_DISCLOSURE,
                (it, who) -> it.ask.propose(who, seen(it.now()), "Youth court", "because"));
        attempts.put(
                Operation.DISCLOSE_RECORD, (it, who) -> it.disclose.disclose(who, seen(it.now()), "P1", "Youth court"));
        attempts.put(Operation.DECIDE_REVIEW, (it, who) -> it.keep.keep(who, seen(it.now()), "because"));
        attempts.put(
                Operation.PROPOSE_ERASURE,
                (it, who) -> it.proposeErasure.propose(who, seen(it.now()), "its purpose is served"));
        attempts.put(Operation.ERASE_RECORD, (it, who) -> it.erase.erase(who, seen(it.now()), "P1"));
        attempts.put(Operation.LIST_DUE, (it, who) -> it.due.due(who, new ReviewsWanted(0, null, 9)));
        attempts.put(Operation.FOLLOW_EVENTS, (it, who) -> it.events.follow(who, 0, 9));
        attempts.put(Operation.PLAN_REVISION, (it, who) -> it.plan.plan(who, seen(it.now()), forced()));
        attempts.put(Operation.REVISE_INCIDENT, (it, who) -> it.revise.revise(who, seen(it.now()), forced()));
        attempts.put(Operation.CLOSE_CRIME, (it, who) -> it.close.close(who, seen(it.now()), SENT, with22()));
        attempts.put(Operation.REOPEN_CRIME, (it, who) -> it.reopen.reopen(who, seen(it.now()), ASKED, "because"));
        attempts.put(
                Operation.CANCEL_CRIME,
                (it, who) -> it.cancel.cancel(who, seen(it.now()), SENT, on(CancellationGround.DUPLICATE)));
        attempts.put(
                Operation.DEPART_FROM_DECISION,
                (it, who) -> it.depart.depart(who, seen(it.now()), SENT, making("girl", Role.WITNESS)));
        attempts.put(
                Operation.MAKE_SUSPECT,
                (it, who) -> it.depart.depart(who, seen(it.now()), SENT, making("girl", Role.SUSPECT)));
        attempts.put(Operation.APPROVE_PROPOSAL, (it, who) -> it.approve.approve(who, seen(it.now()), "P1"));
        attempts.put(Operation.DECLINE_PROPOSAL, (it, who) -> it.decline.decline(who, seen(it.now()), "P1", "because"));
    }

    /** The same doors with one that is broken. */
    Doors with(Operation operation, Attempt broken) {
        attempts.put(operation, broken);
        return this;
    }

    /** Only one of the doors. */
    Doors only(Operation operation) {
        attempts.keySet().retainAll(List.of(operation));
        return this;
    }

    /** How many cells were walked. */
    int walked() {
        return walked;
    }

    /** Every cell in which what happens is not what the table says. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (Operation operation : attempts.keySet()) {
            for (RecordState state : states(operation)) {
                for (ActingRole role : ActingRole.values()) {
                    walked++;
                    Permission said = Permissions.of(role, operation, state);
                    String seen = tried(operation, state, role);
                    if (!seen.equals(said.name())) {
                        differences.add(operation + " by " + role + " where " + state + ": the table says " + said
                                + ", and it was " + seen);
                    }
                }
            }
        }
        return differences;
    }

    private static List<RecordState> states(Operation operation) {
        return switch (operation) {
            case RECORD_INCIDENT, LIST_INCIDENTS, LIST_APPROVALS, READ_APPROVAL, LIST_DUE, FOLLOW_EVENTS ->
                List.of(RecordState.NONE);
            default -> List.of(RecordState.OPEN, RecordState.CLOSED, RecordState.OVERDUE);
        };
    }

    private String tried(Operation operation, RecordState state, ActingRole role) {
        Office office = prepared(state, operation);
        int entries = office.register.log().size();
        Acting who = officer("X.7", role);
        try {
            attempts.get(operation).by(office, who);
        } catch (NotPermitted refused) {
            // The look at the version is an entry of somebody else.
            List<Ending> kept = office.register.log().stream()
                    .skip(entries)
                    .filter(it -> it.by().equals(who))
                    .map(Access::ending)
                    .toList();
            return kept.equals(List.of(Ending.NOT_PERMITTED)) ? "NO" : "refused, and in the log as " + kept;
        }
        return operation != Operation.ERASE_RECORD && isProposalOf(who, office) ? "WITH_A_SECOND_PERSON" : "YES";
    }

    private static boolean isProposalOf(Acting who, Office office) {
        return office.find.find(office.sergeant, Office.REFERENCE).stream()
                .flatMap(it -> it.steps().stream())
                .anyMatch(it -> it.step() instanceof Step.Proposed && it.by().equals(who));
    }

    /** Open: one crime closed and one not. Closed: both. Overdue: open, and its review date has passed. Where something is to be answered, it has been proposed. */
    private static Office prepared(RecordState state, Operation operation) {
        Office office = new Office();
        if (state == RecordState.NONE) {
            return office;
        }
        office.closed(office.recorded(), ASKED);
        if (state == RecordState.CLOSED) {
            office.closed(office.now(), SENT);
        }
        if (operation == Operation.APPROVE_PROPOSAL || operation == Operation.DECLINE_PROPOSAL) {
            office.cancel.cancel(office.recorder, seen(office.now()), SENT, on(CancellationGround.DUPLICATE));
        }
        if (operation == Operation.DISCLOSE_RECORD) {
            office.ask.propose(office.sergeant, seen(office.now()), "Youth court", "because");
            office.approve.approve(office.registrar, seen(office.now()), "P1");
        }
        if (state == RecordState.OVERDUE) {
            office.letTheReviewPass();
        }
        if (operation == Operation.ERASE_RECORD) {
            office.proposeErasure.propose(
                    Office.officer("PS.9", ActingRole.REVIEWER), seen(office.now()), "its purpose is served");
        }
        return office;
    }
}
