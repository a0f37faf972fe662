package daybook.application.service;

import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.forced;
import static daybook.application.service.Office.making;
import static daybook.application.service.Office.officer;
import static daybook.application.service.Office.on;
import static daybook.application.service.Office.read;
import static daybook.application.service.Office.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.Departure;
import daybook.application.port.in.ProposedCancellation;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.CrimeState;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RoleChanged;
import daybook.application.record.StandingCrime;
import daybook.application.record.Step;
import daybook.domain.child.Role;
import daybook.domain.incident.Refusal;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one person alone does not do to a child's record: cancel a crime, or make a suspect of the child. */
class SecondPersonTest {

    private final Office office = new Office();

    private IncidentRecord propose(CancellationGround ground) {
        return office.cancel.cancel(office.recorder, seen(office.now()), SENT, on(ground));
    }

    private IncidentRecord depart(Departure departure) {
        return office.depart.depart(office.recorder, seen(office.now()), SENT, departure);
    }

    private IncidentRecord approve(Acting who) {
        return office.approve.approve(who, seen(office.now()), "P1");
    }

    private StandingCrime sent() {
        return office.now().standing().crime(SENT).orElseThrow();
    }

    @Test
    void a_crime_transferred_to_another_force_is_cancelled_at_once() {
        office.recorded();

        propose(CancellationGround.TRANSFERRED);

        assertEquals(CrimeState.CANCELLED, sent().state());
    }

    @ParameterizedTest
    @EnumSource(value = CancellationGround.class, names = "TRANSFERRED", mode = EnumSource.Mode.EXCLUDE)
    void on_any_other_ground_it_is_cancelled_once_a_second_person_has_approved(CancellationGround ground) {
        office.recorded();

        propose(ground);
        assertEquals(CrimeState.OPEN, sent().state());
        approve(office.registrar);

        assertEquals(CrimeState.CANCELLED, sent().state());
        assertEquals(Optional.of(ground), sent().cancellation().map(CrimeStep.Cancelled::ground));
    }

    @Test
    void a_cancellation_without_all_on_the_record_is_refused_with_the_list() {
        office.recorded();

        RefusedReport refused = assertThrows(
                RefusedReport.class,
                () -> office.cancel.cancel(
                        office.recorder,
                        seen(office.now()),
                        SENT,
                        new ProposedCancellation("C5", List.of(CancellationCondition.VICTIM_TOLD_FIRST), null)));

        assertEquals(
                List.of("onRecord/DECIDED_INDEPENDENTLY", "onRecord/CANCELLATION_OVERSEEN", "why"),
                refused.refusals().stream().map(Refusal::at).toList());
        assertEquals(1, office.now().version());
    }

    @Test
    void whoever_proposes_does_not_approve_however_they_write_their_number() {
        office.recorded();
        office.cancel.cancel(office.registrar, seen(office.now()), SENT, on(CancellationGround.NO_NOTIFIABLE_CRIME));

        assertThrows(NotPermitted.class, () -> approve(office.registrar));
        assertThrows(NotPermitted.class, () -> approve(officer("fcr.3", ActingRole.REVIEWER)));
        assertEquals(CrimeState.OPEN, sent().state());
        assertEquals(2, office.now().version());
    }

    @Test
    void whoever_has_a_part_in_the_investigation_does_not_decide_on_a_cancellation() {
        office.recorded();
        office.close.close(office.sergeant, seen(office.now()), ASKED, Office.with22());
        propose(CancellationGround.RECORDED_IN_ERROR);

        assertThrows(NotPermitted.class, () -> approve(office.sergeant));

        approve(officer("PS.9", ActingRole.REVIEWER));
        assertEquals(CrimeState.CANCELLED, sent().state());
    }

    @Test
    void a_role_that_may_not_do_it_may_not_approve_it_either() {
        office.recorded();
        propose(CancellationGround.DUPLICATE);

        for (ActingRole role : ActingRole.values()) {
            if (role != ActingRole.REVIEWER && role != ActingRole.REGISTRAR) {
                assertThrows(NotPermitted.class, () -> approve(officer("X.7", role)));
            }
        }
    }

    @Test
    void a_proposal_waits_a_fortnight_and_is_then_to_be_made_again() {
        office.recorded();
        propose(CancellationGround.DUPLICATE);
        office.putForward(SecondPerson.PATIENCE);

        assertThrows(Conflict.class, () -> approve(office.registrar));
        assertEquals(CrimeState.OPEN, sent().state());

        propose(CancellationGround.DUPLICATE);
        office.putForward(SecondPerson.PATIENCE.minusNanos(1000));
        office.approve.approve(office.registrar, seen(office.now()), "P2");
        assertEquals(CrimeState.CANCELLED, sent().state());
    }

    @Test
    void a_child_becomes_a_suspect_against_the_proposal_only_with_a_second_person() {
        office.recorded();

        depart(making("girl", Role.SUSPECT));
        assertEquals(Optional.of(Role.PERSON_INVOLVED), sent().roleOf("girl"));
        approve(office.sergeant);

        assertEquals(Optional.of(Role.SUSPECT), sent().roleOf("girl"));
        assertEquals(Optional.of(Role.PERSON_INVOLVED), sent().proposed().roleOf("girl"));
    }

    @Test
    void somebody_whose_age_nobody_knows_may_be_a_child() {
        office.record.record(office.recorder, read(UNKNOWN_AGE));

        IncidentRecord record =
                office.depart.depart(office.recorder, seen(office.now()), ASKED, making("boy", Role.SUSPECT));

        assertTrue(record.steps().get(1).step() instanceof Step.Proposed);
    }

    @Test
    void a_child_under_10_is_never_a_suspect_whoever_approves() {
        office.record.record(office.recorder, read(UNKNOWN_AGE.replace("\"age\": 14", "\"age\": 9")));

        RefusedReport refused = assertThrows(RefusedReport.class, () -> depart(making("girl", Role.SUSPECT)));

        assertTrue(refused.getMessage().contains("HOCR-2026 p9"), refused.getMessage());
        assertEquals(1, office.now().version());
    }

    @Test
    void a_departure_that_makes_nobody_a_suspect_stands_at_once_beside_the_proposal() {
        office.recorded();

        IncidentRecord record = depart(new Departure("086/10", null, "possession is what can be shown"));

        assertEquals("086/10", sent().recorded().code());
        assertEquals("86", sent().recorded().offenceClass());
        assertEquals("086/02", sent().proposed().code());
        assertEquals(List.of(), record.correctionsAt(2));
        assertEquals(
                1,
                record.decided().crimes().stream()
                        .filter(it -> it.code().equals("086/02"))
                        .count());
    }

    @Test
    void a_departure_from_a_role_is_a_correction_for_whoever_was_told() {
        office.recorded();

        IncidentRecord record = depart(making("girl", Role.VICTIM));

        assertEquals(
                List.of(new RoleChanged(SENT, "girl", Optional.of(Role.PERSON_INVOLVED), Optional.of(Role.VICTIM))),
                record.correctionsAt(2));
    }

    @Test
    void a_child_whom_the_decision_makes_a_suspect_can_be_made_one_again_by_the_person_who_departed() {
        office.recorded();
        office.revise.revise(office.recorder, seen(office.now()), forced());
        office.depart.depart(office.recorder, seen(office.now()), ASKED, making("boy", Role.PERSON_INVOLVED));

        IncidentRecord back =
                office.depart.depart(office.recorder, seen(office.now()), ASKED, making("boy", Role.SUSPECT));

        assertEquals(
                Optional.of(Role.SUSPECT),
                back.standing().crime(ASKED).orElseThrow().roleOf("boy"));
    }

    @Test
    void a_departure_says_something_else_than_is_on_record_of_people_and_offences_that_are_known_and_says_why() {
        office.recorded();

        assertThrows(RefusedReport.class, () -> depart(making("girl", Role.PERSON_INVOLVED)));
        assertThrows(RefusedReport.class, () -> depart(making("nobody", Role.WITNESS)));
        assertThrows(RefusedReport.class, () -> depart(making("girl", null)));
        assertThrows(RefusedReport.class, () -> depart(new Departure("999/99", null, "because")));
        assertThrows(RefusedReport.class, () -> depart(new Departure("086/10", null, null)));
        Departure.Part part = new Departure.Part("girl", Role.WITNESS);
        assertThrows(RefusedReport.class, () -> depart(new Departure(null, List.of(part, part), "because")));
        assertEquals(1, office.now().version());
    }

    @Test
    void what_is_declined_has_no_effect_and_is_not_approved_afterwards() {
        office.recorded();
        depart(making("girl", Role.SUSPECT));

        office.decline.decline(office.recorder, seen(office.now()), "P1", "taken back");

        assertThrows(Conflict.class, () -> approve(office.registrar));
        assertEquals(Optional.of(Role.PERSON_INVOLVED), sent().roleOf("girl"));
        assertEquals(List.of(), office.now().standing().pending());
    }

    @Test
    void what_was_proposed_for_a_crime_waits_no_longer_once_the_crime_stands_otherwise() {
        office.recorded();
        propose(CancellationGround.DUPLICATE);
        office.closed(office.now(), SENT);

        assertThrows(Conflict.class, () -> approve(office.registrar));
        assertEquals(CrimeState.CLOSED, sent().state());
    }

    @Test
    void a_cancelled_crime_is_neither_closed_nor_departed_from_nor_cancelled_again() {
        office.recorded();
        propose(CancellationGround.TRANSFERRED);

        List<Runnable> all = new ArrayList<>();
        all.add(() -> office.closed(office.now(), SENT));
        all.add(() -> depart(making("girl", Role.WITNESS)));
        all.add(() -> propose(CancellationGround.TRANSFERRED));
        all.add(() -> office.reopen.reopen(office.sergeant, seen(office.now()), SENT, "because"));

        all.forEach(it -> assertThrows(Conflict.class, it::run));
    }

    private static final String UNKNOWN_AGE = """
            {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy"}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                            "sentTo": ["boy"], "otherCircumstances": "NO"}]}
            """;
}
