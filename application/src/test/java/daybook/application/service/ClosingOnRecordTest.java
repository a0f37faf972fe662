package daybook.application.service;

import static daybook.application.service.Office.ALL_FOR_22;
import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.forced;
import static daybook.application.service.Office.on;
import static daybook.application.service.Office.seen;
import static daybook.application.service.Office.with22;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.RecordState;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.ProposedClosure;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.CrimeState;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;
import daybook.domain.incident.Refusal;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.outcome.OutcomeWarning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a recorded crime ends, and begins again. */
class ClosingOnRecordTest {

    private final Office office = new Office();

    private List<String> refusedAt(ProposedClosure closure) {
        int before = office.now().version();
        RefusedReport refused = assertThrows(
                RefusedReport.class, () -> office.close.close(office.recorder, seen(office.now()), SENT, closure));
        assertEquals(before, office.now().version());
        return refused.refusals().stream().map(Refusal::at).toList();
    }

    private static ProposedClosure with(String outcome, List<OutcomeCondition> onRecord, String why) {
        return new ProposedClosure(outcome, null, null, onRecord, why);
    }

    private static CrimeState state(IncidentRecord record, String crime) {
        return record.standing().crime(crime).orElseThrow().state();
    }

    @Test
    void a_crime_closes_with_what_is_on_the_record_and_what_there_is_to_weigh() {
        office.recorded();

        IncidentRecord closed = office.closed(office.now(), SENT);

        CrimeStep.Closed step = (CrimeStep.Closed) closed.steps().get(1).step();
        assertEquals(Outcome.DIVERSION_COMPLETED, step.outcome());
        assertEquals(LocalDate.of(2026, 5, 11), step.day());
        assertEquals(ALL_FOR_22.stream().sorted().toList(), step.onRecord());
        assertEquals(List.of(OutcomeWarning.NO_NAMED_SUSPECT), step.warnings());
        assertEquals(CrimeState.CLOSED, state(closed, SENT));
        assertEquals(RecordState.OPEN, closed.state());
    }

    @Test
    void a_record_is_closed_once_every_crime_on_it_is_closed_or_cancelled() {
        office.recorded();
        office.closed(office.now(), SENT);
        office.cancel.cancel(
                office.recorder, seen(office.now()), ASKED, on(daybook.domain.outcome.CancellationGround.TRANSFERRED));

        assertEquals(RecordState.CLOSED, office.now().state());
        assertFalse(office.list
                .list(office.recorder, IncidentsWanted.all())
                .incidents()
                .get(0)
                .open());
    }

    @Test
    void outcome_22_without_a_completed_activity_is_refused_with_the_list() {
        office.recorded();

        assertEquals(
                List.of(
                        "onRecord/PARENT_OR_GUARDIAN_INFORMED",
                        "onRecord/SAYS_WHETHER_A_SUSPECT_WAS_NAMED",
                        "onRecord/ACTIVITY_COMPLETED",
                        "onRecord/WHY_NO_FURTHER_ACTION",
                        "onRecord/WHY_NO_FORMAL_DISPOSAL"),
                refusedAt(with(
                        "22", List.of(OutcomeCondition.ACTIVITY_DESCRIBED, OutcomeCondition.ACTIVITY_AGREED), null)));
    }

    @Test
    void nobody_in_category_2_closes_with_outcome_1_without_departing_from_the_guidance_and_saying_why() {
        office.recorded();
        List<OutcomeCondition> informed = List.of(OutcomeCondition.PARENT_OR_GUARDIAN_INFORMED);
        List<OutcomeCondition> explained = new ArrayList<>(informed);
        explained.add(OutcomeCondition.DEPARTURE_EXPLAINED);

        assertEquals(List.of("onRecord/DEPARTURE_EXPLAINED"), refusedAt(with("1", informed, null)));
        assertEquals(List.of("why"), refusedAt(with("1", explained, null)));
        IncidentRecord closed = office.close.close(
                office.recorder, seen(office.now()), SENT, with("1", explained, "the prosecutor decided so"));

        assertTrue(((CrimeStep.Closed) closed.steps().get(1).step())
                .warnings()
                .contains(OutcomeWarning.DEPARTS_FROM_THE_GUIDANCE));
    }

    @Test
    void a_crime_in_category_1_closes_with_any_outcome() {
        office.recorded();
        office.revise.revise(office.recorder, seen(office.now()), forced());

        IncidentRecord closed = office.close.close(
                office.recorder,
                seen(office.now()),
                ASKED,
                with("1", List.of(OutcomeCondition.PARENT_OR_GUARDIAN_INFORMED), null));

        assertEquals(CrimeState.CLOSED, state(closed, ASKED));
    }

    @Test
    void a_closed_crime_is_not_closed_again() {
        office.recorded();
        office.closed(office.now(), SENT);

        assertThrows(Conflict.class, () -> office.closed(office.now(), SENT));
        assertEquals(2, office.now().version());
    }

    @Test
    void a_closed_crime_is_reopened_with_a_reason_and_the_outcome_stays_in_its_history() {
        office.recorded();
        office.closed(office.now(), SENT);

        IncidentRecord reopened =
                office.reopen.reopen(office.sergeant, seen(office.now()), SENT, "the activity was not completed");

        assertEquals(CrimeState.OPEN, state(reopened, SENT));
        assertTrue(reopened.standing().crime(SENT).orElseThrow().closing().isEmpty());
        assertTrue(reopened.steps().get(1).step() instanceof CrimeStep.Closed);
        assertEquals(CrimeState.CLOSED, state(office.closed(reopened, SENT), SENT));
    }

    @Test
    void nothing_is_reopened_without_a_reason_nor_while_it_is_open() {
        office.recorded();

        assertThrows(Conflict.class, () -> office.reopen.reopen(office.sergeant, seen(office.now()), SENT, "why"));
        office.closed(office.now(), SENT);
        assertThrows(RefusedReport.class, () -> office.reopen.reopen(office.sergeant, seen(office.now()), SENT, " "));
        assertThrows(
                RefusedReport.class,
                () -> office.reopen.reopen(office.sergeant, seen(office.now()), SENT, "http://nowhere"));
    }

    @Test
    void what_cannot_be_read_as_a_closing_is_refused_at_its_place() {
        office.recorded();

        assertEquals(List.of("outcome"), refusedAt(with("19", ALL_FOR_22, null)));
        assertEquals(List.of("outcome"), refusedAt(with(null, null, null)));
        assertEquals(
                List.of("day"),
                refusedAt(new ProposedClosure("22", LocalDate.of(2026, 5, 12), null, ALL_FOR_22, null)));
        assertEquals(
                List.of("onRecord/NOT_BEFORE_THE_REPORT"),
                refusedAt(new ProposedClosure("22", LocalDate.of(2026, 5, 10), null, ALL_FOR_22, null)));
        List<OutcomeCondition> workedOut = new ArrayList<>(ALL_FOR_22);
        workedOut.add(OutcomeCondition.OUTCOME_IN_FORCE);
        assertEquals(List.of("onRecord"), refusedAt(with("22", workedOut, null)));
        assertEquals(List.of("why"), refusedAt(with("22", ALL_FOR_22, "<b>")));
    }

    @Test
    void only_a_crime_of_a_record_can_be_closed() {
        office.recorded();

        assertThrows(Conflict.class, () -> office.closed(office.now(), "R-1/9"));
        assertThrows(
                Conflict.class,
                () -> office.close.close(
                        office.recorder, new daybook.application.port.in.RecordVersion("R-9", 1), "R-9/1", with22()));
    }
}
