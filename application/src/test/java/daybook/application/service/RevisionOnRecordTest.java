package daybook.application.service;

import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.forced;
import static daybook.application.service.Office.making;
import static daybook.application.service.Office.on;
import static daybook.application.service.Office.read;
import static daybook.application.service.Office.seen;
import static daybook.application.service.Office.willing;
import static daybook.application.service.Office.willingAndTwelve;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.CancellationDue;
import daybook.application.record.CrimeState;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RoleChanged;
import daybook.application.record.StandingCrime;
import daybook.application.record.Step;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.Conduct;
import daybook.domain.history.HistoryEntry;
import daybook.domain.history.Part;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.WhyCancelled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** New facts, and what they do to a record. */
class RevisionOnRecordTest {

    private final Office office = new Office();

    private IncidentRecord revised(daybook.application.port.in.IncidentReport report) {
        return office.revise.revise(office.recorder, seen(office.now()), report);
    }

    private static StandingCrime crime(IncidentRecord record, String number) {
        return record.standing().crime(number).orElseThrow();
    }

    private static Step.Revised last(IncidentRecord record) {
        return (Step.Revised) record.steps().get(record.version() - 1).step();
    }

    private static List<String> crimes(IncidentRecord record) {
        return record.standing().crimes().stream()
                .map(it -> it.number() + " " + it.recorded().code() + " " + it.state())
                .toList();
    }

    @Test
    void a_child_found_to_have_been_unduly_forced_has_their_crime_proposed_for_cancellation_under_c2() {
        office.recorded();

        IncidentRecord revised = revised(forced());

        CancellationDue due =
                new CancellationDue(SENT, CancellationGround.NO_NOTIFIABLE_CRIME, WhyCancelled.FOUND_TO_BE_A_VICTIM);
        assertEquals(List.of(due), last(revised).effects().due());
        assertEquals(Optional.of(due), crime(revised, SENT).due());
        assertEquals(CrimeState.OPEN, crime(revised, SENT).state());
        assertEquals(Optional.of(Category.AGGRAVATED), revised.decided().category());
    }

    @Test
    void the_crime_of_a_forced_child_goes_once_a_second_person_has_approved_it() {
        office.recorded();
        IncidentRecord revised = revised(forced());

        IncidentRecord proposed =
                office.cancel.cancel(office.recorder, seen(revised), SENT, on(CancellationGround.NO_NOTIFIABLE_CRIME));
        IncidentRecord approved = office.approve.approve(office.registrar, seen(proposed), "P1");

        assertEquals(CrimeState.CANCELLED, crime(approved, SENT).state());
        assertEquals(Optional.empty(), crime(approved, SENT).due());
        assertTrue(approved.crimes().stream().noneMatch(it -> it.number().equals(SENT)));
        assertEquals(
                List.of(new RoleChanged(SENT, "girl", Optional.of(Role.PERSON_INVOLVED), Optional.empty())),
                approved.correctionsAt(approved.version()).stream()
                        .filter(it -> it.person().equals("girl"))
                        .toList());
    }

    @Test
    void whoever_was_told_of_a_role_that_no_longer_holds_is_to_be_told() {
        office.recorded();

        IncidentRecord revised = revised(forced());

        assertEquals(
                List.of(new RoleChanged(ASKED, "boy", Optional.of(Role.PERSON_INVOLVED), Optional.of(Role.SUSPECT))),
                last(revised).effects().corrections());
        assertEquals(last(revised).effects().corrections(), revised.correctionsAt(2));
        assertEquals(List.of(), revised.correctionsAt(1));
        assertEquals(Optional.of(Role.VICTIM), crime(revised, ASKED).roleOf("girl"));
    }

    @Test
    void every_decision_stays_with_its_facts_and_edition() {
        IncidentRecord recorded = office.recorded();

        IncidentRecord revised = revised(forced());

        assertEquals(recorded.decided(), revised.recordedAs());
        assertEquals(recorded, revised.asOf(1));
        assertFalse(revised.decided().equals(revised.recordedAs()));
    }

    @Test
    void a_plan_shows_the_step_and_takes_none() {
        IncidentRecord recorded = office.recorded();

        Step.Revised plan = office.plan.plan(office.recorder, seen(recorded), forced());

        assertEquals(recorded, office.now());
        assertEquals(plan, last(revised(forced())));
        assertTrue(office.register.log().stream().anyMatch(it -> it.operation() == Operation.PLAN_REVISION));
    }

    @Test
    void an_age_that_becomes_known_moves_a_crime_to_another_code_under_its_own_number() {
        office.recorded();

        IncidentRecord revised = revised(willingAndTwelve());

        assertEquals(List.of(ASKED), last(revised).effects().reclassified());
        assertEquals(List.of(), last(revised).effects().added());
        assertEquals(List.of(ASKED + " 021/24 OPEN", SENT + " 086/02 OPEN"), crimes(revised));
    }

    @Test
    void a_number_is_never_used_again() {
        office.recorded();
        revised(forced());
        cancelled(SENT);

        IncidentRecord back = revised(willingAndTwelve());

        assertEquals(List.of("R-1/3"), last(back).effects().added());
        assertEquals(CrimeState.CANCELLED, crime(back, SENT).state());
        assertEquals("086/02", crime(back, "R-1/3").recorded().code());
    }

    @Test
    void a_crime_that_new_facts_lead_to_again_before_it_was_cancelled_keeps_its_number() {
        office.recorded();
        revised(forced());

        IncidentRecord back = revised(willing());

        assertEquals(Optional.empty(), crime(back, SENT).due());
        assertEquals(List.of(), last(back).effects().added());
    }

    @Test
    void a_crime_cancelled_as_a_duplicate_does_not_come_back_with_the_next_revision() {
        IncidentRecord recorded = office.recorded();
        office.cancel.cancel(office.recorder, seen(recorded), SENT, on(CancellationGround.DUPLICATE));
        office.approve.approve(office.registrar, seen(office.now()), "P1");

        IncidentRecord revised = revised(read(text().replace("\"age\": 15", "\"age\": 16")));

        assertEquals(List.of(), last(revised).effects().added());
        assertEquals(CrimeState.CANCELLED, crime(revised, SENT).state());
    }

    @Test
    void a_departure_stands_beside_a_proposal_that_stays_as_it_was() {
        office.recorded();
        office.depart.depart(office.recorder, seen(office.now()), SENT, making("girl", Role.WITNESS));

        IncidentRecord revised = revised(read(text().replace("\"age\": 15", "\"age\": 16")));

        assertEquals(Optional.of(Role.WITNESS), crime(revised, SENT).roleOf("girl"));
        assertEquals(List.of(), last(revised).effects().lapsed());
        assertEquals(
                Optional.of(Role.PERSON_INVOLVED),
                crime(revised, SENT).proposed().roleOf("girl"));
    }

    @Test
    void another_flag_alone_brings_back_nothing_that_a_person_decided() {
        office.recorded();
        cancelled(SENT);
        office.depart.depart(office.recorder, seen(office.now()), ASKED, making("boy", Role.WITNESS));

        IncidentRecord revised = revised(read(text().replace("\"otherC", "\"online\": \"YES\", \"otherC")));

        assertEquals(List.of(), last(revised).effects().added());
        assertEquals(List.of(), last(revised).effects().lapsed());
        assertEquals(CrimeState.CANCELLED, crime(revised, SENT).state());
        assertEquals(Optional.of(Role.WITNESS), crime(revised, ASKED).roleOf("boy"));
    }

    @Test
    void a_departure_lapses_with_the_proposal_it_departed_from() {
        office.recorded();
        office.depart.depart(office.recorder, seen(office.now()), ASKED, making("boy", Role.WITNESS));

        IncidentRecord revised = revised(forced());

        assertEquals(List.of(ASKED), last(revised).effects().lapsed());
        assertEquals(Optional.of(Role.SUSPECT), crime(revised, ASKED).roleOf("boy"));
        assertEquals(
                List.of(new RoleChanged(ASKED, "boy", Optional.of(Role.WITNESS), Optional.of(Role.SUSPECT))),
                last(revised).effects().corrections());
    }

    @Test
    void what_was_proposed_on_the_old_facts_cannot_be_approved_on_the_new_ones() {
        office.recorded();
        office.depart.depart(office.recorder, seen(office.now()), SENT, making("girl", Role.SUSPECT));
        IncidentRecord revised = revised(forced());

        assertThrows(Conflict.class, () -> office.approve.approve(office.registrar, seen(revised), "P1"));
        assertEquals(
                Optional.of(Role.PERSON_INVOLVED), crime(office.now(), SENT).roleOf("girl"));
    }

    @Test
    void facts_that_are_on_record_already_are_no_revision() {
        office.recorded();

        assertThrows(Conflict.class, () -> revised(willing()));
        assertEquals(1, office.now().version());
    }

    @Test
    void a_report_under_another_reference_or_of_another_force_is_refused() {
        office.recorded();

        assertThrows(RefusedReport.class, () -> revised(read(text().replace("R-1", "R-2"))));
        assertThrows(
                NotPermitted.class,
                () -> revised(read(text().replace("\"reportedAt\"", "\"force\": \"MPS\", \"reportedAt\""))));
        assertEquals(1, office.now().version());
    }

    @Test
    void a_revision_weeks_later_is_not_a_late_recording() {
        office.recorded();
        office.putForward(Duration.ofDays(30));

        IncidentRecord revised = revised(forced());

        assertFalse(revised.decided().decision().contains("K-23"), "recorded in time, revised later");
    }

    @Test
    void a_record_from_before_the_revised_approach_keeps_its_rules() {
        office.record.record(office.recorder, read(text().replace("2026-05-11", "2024-04-11")));
        assertEquals(Optional.of(Role.SUSPECT), crime(office.now(), SENT).roleOf("girl"));

        IncidentRecord closed = office.close.close(
                office.recorder,
                seen(office.now()),
                SENT,
                new daybook.application.port.in.ProposedClosure(
                        "18",
                        null,
                        null,
                        List.of(daybook.domain.outcome.OutcomeCondition.PARENT_OR_GUARDIAN_INFORMED),
                        null));

        assertEquals(CrimeState.CLOSED, crime(closed, SENT).state());
    }

    @Test
    void a_day_of_adoption_that_moved_converts_no_record() {
        office.recorded();
        Office later = new Office(office.register, ForceSettings.defaults().adoptedOn(LocalDate.of(2026, 5, 12)));

        Conflict refused =
                assertThrows(Conflict.class, () -> later.revise.revise(later.recorder, seen(later.now()), forced()));

        assertTrue(refused.getMessage().contains("NPCC-2024"), refused.getMessage());
        assertEquals(1, office.now().version());
    }

    @Test
    void a_notice_all_of_whose_crimes_turned_out_to_be_none_is_withdrawn() {
        office.recorded();
        cancelled(ASKED);
        assertFalse(isNoticeWithdrawn());
        cancelled(SENT);

        assertTrue(isNoticeWithdrawn());
    }

    @Test
    void a_notice_whose_crimes_went_to_another_force_still_counts() {
        office.recorded();
        cancelled(ASKED);
        office.cancel.cancel(office.recorder, seen(office.now()), SENT, on(CancellationGround.TRANSFERRED));

        assertFalse(isNoticeWithdrawn());
    }

    /** As the history of a child who is on no crime reads it (H-2). */
    private boolean isNoticeWithdrawn() {
        Part part = new Part(
                true, Set.of(Conduct.SENDER), false, Set.of(), Set.of(), 0, OptionalInt.empty(), Optional.empty());
        HistoryEntry entry = new HistoryEntry("R-1", Instant.EPOCH, Optional.empty(), part, false);
        return !entry.onRecord("nobody", office.now().fates()).standing().counts();
    }

    private void cancelled(String crime) {
        IncidentRecord proposed = office.cancel.cancel(
                office.recorder, seen(office.now()), crime, on(CancellationGround.NO_NOTIFIABLE_CRIME));
        String number = "P" + proposed.standing().proposals();
        office.approve.approve(office.registrar, seen(proposed), number);
    }

    private static String text() {
        return """
            {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 15}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                            "sentTo": ["boy"],  "otherCircumstances": "NO"}]}
            """;
    }
}
