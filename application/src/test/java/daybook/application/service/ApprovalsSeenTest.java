package daybook.application.service;

import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.officer;
import static daybook.application.service.Office.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Approval;
import daybook.application.port.in.ApprovalPage;
import daybook.application.port.in.ApprovalsWanted;
import daybook.application.port.in.AwaitingApproval;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.CrimeStep;
import daybook.application.record.ErasureStep;
import daybook.application.record.IncidentRecord;
import daybook.domain.child.Role;
import daybook.domain.guidance.Force;
import daybook.domain.outcome.CancellationGround;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever decides on an approval finds what waits and sees what they approve. */
class ApprovalsSeenTest {

    private final Office office = new Office();
    private final Acting other = officer("PS.9", ActingRole.REVIEWER);

    private IncidentRecord cancellationProposed() {
        return office.cancel.cancel(
                office.recorder, seen(office.recorded()), SENT, Office.on(CancellationGround.DUPLICATE));
    }

    private List<Approval> listed(Acting who) {
        return office.approvals.list(who, ApprovalsWanted.first()).approvals();
    }

    private Approval read(Acting who, String id) {
        return office.approval.find(who, id).orElseThrow();
    }

    @Test
    void all_that_waits_is_listed_what_lapses_first_before_the_rest() {
        cancellationProposed();
        office.putForward(Duration.ofHours(1));
        String merge = office.merge.merge(office.sergeant, "C-1", "C-2").id();
        office.putForward(Duration.ofHours(1));
        String erasure = office.eraseChild.erase(office.sergeant, "C-3").id();

        assertEquals(
                List.of("R-1.P1", merge, erasure),
                listed(other).stream().map(Approval::id).toList());
        assertEquals(
                List.of(Operation.CANCEL_CRIME, Operation.MERGE_CHILDREN, Operation.ERASE_CHILD),
                listed(other).stream().map(Approval::operation).toList());
    }

    @Test
    void what_is_proposed_once_more_while_it_waits_is_the_proposal_that_waits() {
        AwaitingApproval merge = office.merge.merge(office.sergeant, "C-1", "C-2");
        AwaitingApproval erasure = office.eraseChild.erase(office.sergeant, "C-1");
        office.putForward(Duration.ofHours(1));

        assertEquals(merge, office.merge.merge(office.sergeant, "C-1", "C-2"));
        assertEquals(erasure, office.eraseChild.erase(office.sergeant, "C-1"));
        assertEquals(2, listed(other).size());
    }

    @Test
    void what_another_proposes_or_for_another_reason_or_once_it_was_decided_is_another_proposal() {
        String first = office.eraseChild.erase(office.sergeant, "C-1").id();
        Acting forAnotherReason = new Acting(
                office.sergeant.officer(), office.sergeant.force(), office.sergeant.role(), "they asked for it");
        String second = office.eraseChild.erase(forAnotherReason, "C-1").id();
        String third = office.eraseChild.erase(other, "C-1").id();
        office.acts.during(other, Operation.DECIDE_ON_CHILDREN, (access, records) -> {
            records.children().decide(first, false);
            return first;
        });
        String fourth = office.eraseChild.erase(office.sergeant, "C-1").id();

        assertEquals(4, Set.of(first, second, third, fourth).size());
        assertEquals(
                Set.of(second, third, fourth),
                listed(other).stream().map(Approval::id).collect(Collectors.toSet()));
    }

    @Test
    void what_lapsed_is_proposed_anew() {
        AwaitingApproval lapsed = office.merge.merge(office.sergeant, "C-1", "C-2");
        office.putForward(SecondPerson.PATIENCE);

        assertNotEquals(
                lapsed.id(), office.merge.merge(office.sergeant, "C-1", "C-2").id());
    }

    @Test
    void it_is_listed_page_by_page() {
        cancellationProposed();
        String merge = office.merge.merge(office.sergeant, "C-1", "C-2").id();

        ApprovalPage first = office.approvals.list(other, new ApprovalsWanted(null, 1));
        ApprovalPage second =
                office.approvals.list(other, new ApprovalsWanted(first.next().orElseThrow(), 1));

        assertEquals(
                List.of("R-1.P1", merge).stream().sorted().toList(),
                Stream.of(first, second)
                        .flatMap(it -> it.approvals().stream())
                        .map(Approval::id)
                        .sorted()
                        .toList());
        assertThrows(RefusedReport.class, () -> office.approvals.list(other, new ApprovalsWanted("bm8", 1)));
        assertThrows(RefusedReport.class, () -> office.approvals.list(other, new ApprovalsWanted(null, 201)));
    }

    @Test
    void a_cancellation_is_seen_with_its_ground_its_crime_and_who_asked() {
        IncidentRecord waiting = cancellationProposed();

        Approval approval = read(other, "R-1.P1");

        Approval.OnRecord on = (Approval.OnRecord) approval.subject();
        assertEquals(new RecordVersion("R-1", waiting.version()), on.record());
        assertEquals(CancellationGround.DUPLICATE, ((CrimeStep.Cancelled) on.step()).ground());
        assertEquals(SENT, on.crime().orElseThrow().number());
        assertEquals(office.recorder.officer(), approval.asked().officer());
        assertEquals(office.recorder.reason(), approval.asked().reason());
        assertEquals(waiting.steps().get(1).at(), approval.asked().at());
        assertEquals(Optional.empty(), approval.against());
    }

    @Test
    void what_would_make_a_child_a_suspect_says_whom() {
        office.depart.depart(office.recorder, seen(office.recorded()), SENT, Office.making("girl", Role.SUSPECT));

        Approval approval = read(other, "R-1.P1");

        assertEquals(Operation.MAKE_SUSPECT, approval.operation());
        CrimeStep.Departed departed = (CrimeStep.Departed) ((Approval.OnRecord) approval.subject()).step();
        assertTrue(departed.recorded().people().stream()
                .anyMatch(it -> it.id().equals("girl") && it.role() == Role.SUSPECT));
    }

    @Test
    void a_disclosure_concerns_no_crime_alone() {
        office.ask.propose(office.sergeant, seen(office.recorded()), "Youth court", "because");

        Approval approval = read(other, "R-1.P1");

        assertEquals(Operation.PROPOSE_DISCLOSURE, approval.operation());
        assertEquals(Optional.empty(), ((Approval.OnRecord) approval.subject()).crime());
    }

    @Test
    void an_erasure_of_a_record_is_seen_with_why_until_the_record_is_gone() {
        IncidentRecord waiting =
                office.proposeErasure.propose(office.sergeant, seen(office.recorded()), "its purpose is served");

        Approval approval = read(office.registrar, "R-1.P1");

        assertEquals(Operation.PROPOSE_ERASURE, approval.operation());
        assertEquals(new ErasureStep.Erased("its purpose is served"), ((Approval.OnRecord) approval.subject()).step());
        assertEquals(Optional.empty(), approval.against());
        assertTrue(read(office.sergeant, "R-1.P1").against().isPresent());

        office.erase.erase(office.registrar, seen(waiting), "P1");

        assertEquals(List.of(), listed(other));
        assertEquals(Optional.empty(), office.approval.find(other, "R-1.P1"));
    }

    @Test
    void what_is_proposed_about_children_names_them_and_when_it_was_asked() {
        String id = office.merge.merge(office.sergeant, "C-1", "C-2").id();

        Approval approval = read(other, id);

        assertEquals(new Approval.OnChildren(List.of("C-1", "C-2")), approval.subject());
        assertEquals(
                Duration.ofDays(14),
                Duration.between(approval.asked().at(), approval.asked().until()));
        assertEquals("to test", approval.asked().reason());
    }

    @Test
    void whoever_looks_is_told_why_they_may_not_approve_in_the_words_in_which_they_would_be_refused() {
        IncidentRecord waiting = office.cancel.cancel(
                office.sergeant, seen(office.recorded()), SENT, Office.on(CancellationGround.DUPLICATE));
        String merge = office.merge.merge(office.sergeant, "C-1", "C-2").id();
        Acting recorded = officer(office.recorder.officer(), ActingRole.REVIEWER);

        for (Acting who : List.of(office.sergeant, recorded, other)) {
            Optional<String> refused = refusal(() -> office.approve.approve(who, seen(waiting), "P1"));
            if (refused.isPresent()) {
                assertEquals(refused, read(who, "R-1.P1").against());
            }
        }
        assertEquals(
                Optional.of("whoever proposed it cannot be the second person"),
                read(office.sergeant, merge).against());
    }

    @Test
    void what_has_lapsed_is_not_listed_and_says_so_where_it_is_looked_at() {
        cancellationProposed();
        String merge = office.merge.merge(office.sergeant, "C-1", "C-2").id();

        office.putForward(Duration.ofDays(14));

        assertEquals(List.of(), listed(other));
        assertTrue(read(other, "R-1.P1").against().isPresent());
        assertTrue(read(other, merge).against().isPresent());
    }

    @Test
    void what_was_decided_or_rested_on_what_has_changed_waits_no_more() {
        IncidentRecord waiting = cancellationProposed();
        office.revise.revise(office.recorder, seen(waiting), Office.forced());

        assertEquals(List.of(), listed(other));
        assertEquals(Optional.empty(), office.approval.find(other, "R-1.P1"));
    }

    @Test
    void an_approval_of_another_force_does_not_exist() {
        cancellationProposed();
        String merge = office.merge.merge(office.sergeant, "C-1", "C-2").id();
        Acting south = new Acting("PS.9", new Force("SOUTH"), ActingRole.REVIEWER, "to test");

        assertEquals(List.of(), listed(south));
        assertEquals(Optional.empty(), office.approval.find(south, "R-1.P1"));
        assertEquals(Optional.empty(), office.approval.find(south, merge));
    }

    @Test
    void nobody_else_looks_than_whoever_may_decide() {
        for (ActingRole role : ActingRole.values()) {
            boolean may = Permissions.of(role, Operation.LIST_APPROVALS, RecordState.NONE) == Permission.YES;
            if (!may) {
                assertThrows(NotPermitted.class, () -> office.approval.find(officer("X.7", role), "R-1.P1"));
            }
            for (Operation proposed : List.of(
                    Operation.CANCEL_CRIME,
                    Operation.MAKE_SUSPECT,
                    Operation.PROPOSE_DISCLOSURE,
                    Operation.MERGE_CHILDREN,
                    Operation.ERASE_CHILD)) {
                assertEquals(may, decides(role, proposed), role + " " + proposed);
            }
        }
    }

    private static boolean decides(ActingRole role, Operation proposed) {
        Operation deciding =
                proposed.kind() == Operation.ERASE_CHILD.kind() || proposed.kind() == Operation.MERGE_CHILDREN.kind()
                        ? Operation.DECIDE_ON_CHILDREN
                        : Operation.APPROVE_PROPOSAL;
        return Stream.of(deciding, proposed)
                .allMatch(it -> Arrays.stream(RecordState.values())
                        .anyMatch(state -> Permissions.of(role, it, state) != Permission.NO));
    }

    private static Optional<String> refusal(Runnable asking) {
        try {
            asking.run();
            return Optional.empty();
        } catch (NotPermitted | Conflict refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
