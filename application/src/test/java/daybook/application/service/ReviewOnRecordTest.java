package daybook.application.service;

import static daybook.application.service.Office.REFERENCE;
import static daybook.application.service.Office.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.accesslog.AccessKind;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.Erasure;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.ReviewList;
import daybook.application.port.in.ReviewList.Due;
import daybook.application.port.in.ReviewsWanted;
import daybook.application.port.out.Access;
import daybook.application.record.IncidentRecord;
import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record over the years: by when somebody decides whether it is kept, and what happens if nobody does. */
class ReviewOnRecordTest {

    private static final LocalDate REPORTED = LocalDate.of(2026, 5, 11);

    private static final String WHY = "its purpose is served";

    private final Office office = new Office();

    private static Office reviewingAfter(int months) {
        return new Office(
                new NotebookIncidentRegister(), ForceSettings.defaults().reviewAfterMonths(months));
    }

    private static List<Due> due(Office office, int within) {
        return office.due
                .due(office.sergeant, new ReviewsWanted(within, null, 9))
                .records();
    }

    @Test
    void a_record_is_due_by_the_day_the_oldest_child_turned_18() {
        office.recorded();

        assertEquals(List.of(), due(office, 3 * 365));
        assertEquals(
                List.of(new Due(REFERENCE, REPORTED, Optional.of(LocalDate.of(2029, 5, 11)), false)),
                due(office, 3 * 366));
    }

    @Test
    void it_is_locked_from_the_day_after_and_open_again_once_somebody_keeps_it() {
        IncidentRecord record = office.recorded();
        office.putForward(Duration.ofDays(3 * 365 + 1));
        assertEquals(record, office.find.find(office.recorder, REFERENCE).orElseThrow());

        office.putForward(Duration.ofDays(1));
        assertThrows(NotPermitted.class, () -> office.find.find(office.recorder, REFERENCE));
        assertTrue(due(office, 0).get(0).overdue());

        IncidentRecord kept = office.keep.keep(office.sergeant, seen(record), "she is still at risk");
        assertEquals(LocalDate.of(2029, 5, 12), kept.keptOn());
        assertEquals(kept, office.find.find(office.recorder, REFERENCE).orElseThrow());
        assertEquals(
                LocalDate.of(2030, 5, 11), due(office, 400).get(0).reviewOn().orElseThrow());
    }

    @Test
    void the_schedule_of_the_force_is_counted_from_the_last_decision_to_keep() {
        Office monthly = reviewingAfter(12);
        IncidentRecord record = monthly.recorded();
        assertEquals(
                LocalDate.of(2027, 5, 11), due(monthly, 366).get(0).reviewOn().orElseThrow());

        monthly.putForward(Duration.ofDays(30));
        monthly.keep.keep(monthly.registrar, seen(record), "open still");

        assertEquals(
                LocalDate.of(2027, 6, 10), due(monthly, 366).get(0).reviewOn().orElseThrow());
    }

    @Test
    void a_record_with_neither_schedule_nor_birthday_ahead_is_listed_without_a_date_and_never_locked() {
        IncidentRecord record = office.recorded();
        office.putForward(Duration.ofDays(5 * 366));
        office.keep.keep(office.sergeant, seen(record), "both are adults now");
        office.putForward(Duration.ofDays(9 * 366));

        assertEquals(List.of(new Due(REFERENCE, REPORTED, Optional.empty(), false)), due(office, 0));
        assertEquals(
                2, office.find.find(office.recorder, REFERENCE).orElseThrow().version());
    }

    @Test
    void whoever_sends_the_report_of_a_locked_record_again_does_not_get_to_see_it() {
        office.recorded();
        office.letTheReviewPass();

        assertThrows(NotPermitted.class, () -> office.record.record(office.recorder, Office.willing()));
        assertEquals(1, office.record.record(office.sergeant, Office.willing()).version());
    }

    @Test
    void a_decision_to_keep_says_why_and_rests_on_what_was_seen() {
        IncidentRecord record = office.recorded();

        assertThrows(RefusedReport.class, () -> office.keep.keep(office.sergeant, seen(record), " "));
        office.keep.keep(office.sergeant, seen(record), "because");
        Conflict again = assertThrows(Conflict.class, () -> office.keep.keep(office.sergeant, seen(record), "because"));
        assertEquals("that is done already: it is version 2 of the record", again.getMessage());
    }

    @Test
    void whoever_keeps_a_record_has_no_part_in_its_investigation() {
        IncidentRecord kept = office.keep.keep(office.sergeant, seen(office.recorded()), "because");

        assertTrue(!kept.isInvestigatedBy(office.sergeant));
    }

    @Test
    void another_force_sees_nothing_of_what_is_due() {
        office.recorded();
        office.letTheReviewPass();
        Acting elsewhere = new Acting("PS.9", new Force("MPS"), ActingRole.REVIEWER, "to test");

        assertEquals(
                new ReviewList(List.of(), Optional.empty()),
                office.due.due(elsewhere, new ReviewsWanted(3_650, null, 9)));
        assertThrows(
                Conflict.class,
                () -> office.keep.keep(
                        elsewhere, new daybook.application.port.in.RecordVersion(REFERENCE, 1), "because"));
    }

    @Test
    void each_look_at_what_is_due_and_each_decision_is_one_entry() {
        IncidentRecord record = office.recorded();
        due(office, 0);
        office.keep.keep(office.sergeant, seen(record), "because");

        assertEquals(
                List.of(Operation.RECORD_INCIDENT, Operation.LIST_DUE, Operation.DECIDE_REVIEW),
                office.register.log().stream().map(it -> it.operation()).toList());
    }

    @Test
    void a_record_is_erased_by_a_second_person_and_nothing_of_it_can_be_seen_again() {
        IncidentRecord waiting = office.proposeErasure.propose(office.sergeant, seen(office.recorded()), WHY);
        assertEquals(waiting, office.find.find(office.recorder, REFERENCE).orElseThrow());
        assertThrows(NotPermitted.class, () -> office.erase.erase(office.sergeant, seen(waiting), "P1"));

        Erasure erasure = office.erase.erase(office.registrar, seen(waiting), "P1");

        assertEquals(new Erasure(REPORTED, List.of(), false), erasure);
        assertEquals(
                "the record was erased on 2026-05-11",
                assertThrows(Conflict.class, () -> office.find.find(office.recorder, REFERENCE))
                        .getMessage());
        assertEquals(List.of(), due(office, 3650));
        Conflict again = assertThrows(Conflict.class, () -> office.erase.erase(office.registrar, seen(waiting), "P1"));
        assertEquals(Conflict.With.AN_ERASURE, again.with());
        assertEquals(
                Conflict.With.NOTHING,
                assertThrows(Conflict.class, () -> office.keep.keep(office.sergeant, seen(waiting), "because"))
                        .with());
    }

    @Test
    void the_same_report_sent_again_after_the_erasure_is_a_new_record() {
        IncidentRecord waiting = office.proposeErasure.propose(office.sergeant, seen(office.recorded()), WHY);
        office.erase.erase(office.registrar, seen(waiting), "P1");

        assertEquals(1, office.record.record(office.recorder, Office.willing()).version());
        assertEquals(
                1, office.find.find(office.recorder, REFERENCE).orElseThrow().version());
    }

    @Test
    void an_erasure_is_entered_as_one() {
        IncidentRecord waiting = office.proposeErasure.propose(office.sergeant, seen(office.recorded()), WHY);
        office.erase.erase(office.registrar, seen(waiting), "P1");

        Access last = office.register.log().get(office.register.log().size() - 1);
        assertEquals(
                AccessKind.ERASURE, last.entry(List.of("record " + REFERENCE)).kind());
        assertEquals(List.of(), last.about());
    }

    @Test
    void a_proposal_to_erase_waits_two_weeks_and_no_longer_than_the_record_stays_as_it_was_seen() {
        IncidentRecord waiting = office.proposeErasure.propose(office.sergeant, seen(office.recorded()), WHY);
        IncidentRecord kept = office.keep.keep(office.sergeant, seen(waiting), "she is still at risk");
        assertThrows(Conflict.class, () -> office.erase.erase(office.registrar, seen(kept), "P1"));

        IncidentRecord again = office.proposeErasure.propose(office.sergeant, seen(kept), WHY);
        assertThrows(Conflict.class, () -> office.approve.approve(office.registrar, seen(again), "P2"));
        office.putForward(SecondPerson.PATIENCE);
        assertThrows(Conflict.class, () -> office.erase.erase(office.registrar, seen(again), "P2"));
    }

    @Test
    void an_overdue_record_is_erased_by_those_who_may_decide_on_it() {
        IncidentRecord record = office.recorded();
        office.letTheReviewPass();

        IncidentRecord waiting = office.proposeErasure.propose(office.sergeant, seen(record), WHY);
        office.erase.erase(office.registrar, seen(waiting), "P1");

        assertEquals(List.of(), due(office, 3650));
    }

    @Test
    void the_reason_for_an_erasure_stays_and_so_names_neither_the_record_nor_a_child() {
        IncidentRecord record = office.recorded();

        assertThrows(RefusedReport.class, () -> office.proposeErasure.propose(office.sergeant, seen(record), " "));
        for (String naming : List.of("nobody needs " + REFERENCE + ".", REFERENCE.toLowerCase(Locale.ROOT))) {
            RefusedReport refused = assertThrows(
                    RefusedReport.class, () -> office.proposeErasure.propose(office.sergeant, seen(record), naming));
            assertEquals("why", refused.refusals().get(0).at());
        }
    }
}
