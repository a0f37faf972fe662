package daybook.application.service;

import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.forced;
import static daybook.application.service.Office.on;
import static daybook.application.service.Office.seen;
import static daybook.application.service.Office.willing;
import static daybook.application.service.Office.willingAndTwelve;
import static daybook.application.service.Office.with22;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.in.Conflict;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.ProposedClosure;
import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeState;
import daybook.application.record.IncidentRecord;
import daybook.application.record.StandingCrime;
import daybook.application.record.Step;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.ClosingDoubt;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** New facts about a crime that is closed, or that is to be cancelled. */
class ClosingInDoubtTest {

    private final Office office = new Office();

    private void closedWith18() {
        office.record.record(office.recorder, forced());
        ProposedClosure with18 =
                new ProposedClosure("18", null, null, List.of(OutcomeCondition.PARENT_OR_GUARDIAN_INFORMED), null);
        office.close.close(office.recorder, seen(office.now()), ASKED, with18);
    }

    private IncidentRecord revised(IncidentReport report) {
        return office.revise.revise(office.recorder, seen(office.now()), report);
    }

    private static ClosingInDoubt in18(OutcomeCondition... lacking) {
        return new ClosingInDoubt(ASKED, Outcome.under("18").orElseThrow(), new ClosingDoubt(List.of(lacking)));
    }

    private StandingCrime asked() {
        return office.now().standing().crime(ASKED).orElseThrow();
    }

    private static List<ClosingInDoubt> closings(IncidentRecord record) {
        return ((Step.Revised) record.steps().get(record.version() - 1).step())
                .effects()
                .closings();
    }

    @Test
    void an_outcome_that_the_category_of_now_does_not_have_is_said_in_the_plan_the_step_and_the_record() {
        closedWith18();
        List<ClosingInDoubt> expected = List.of(in18(OutcomeCondition.DEPARTURE_EXPLAINED));

        assertEquals(
                expected,
                office.plan
                        .plan(office.recorder, seen(office.now()), willing())
                        .effects()
                        .closings());
        assertEquals(expected, closings(revised(willing())));
        assertEquals(Optional.of(expected.get(0)), asked().doubt());
        assertEquals(CrimeState.CLOSED, asked().state(), "nothing is reopened for a person");
    }

    @Test
    void it_is_said_until_somebody_has_reopened_it() {
        closedWith18();
        revised(willing());
        assertEquals(
                List.of(in18(OutcomeCondition.DEPARTURE_EXPLAINED)), closings(revised(willingAndTwelve())), "still so");

        office.reopen.reopen(office.sergeant, seen(office.now()), ASKED, "category 2 since the revision");
        assertEquals(Optional.empty(), asked().doubt());
        office.closed(office.now(), ASKED);
        assertEquals(Optional.empty(), asked().doubt());
    }

    @Test
    void it_is_said_no_more_once_the_crime_is_again_what_it_was_when_it_was_closed_or_is_cancelled() {
        closedWith18();
        revised(willing());
        assertEquals(List.of(), closings(revised(forced())));
        assertEquals(Optional.empty(), asked().doubt());

        revised(willing());
        office.cancel.cancel(office.recorder, seen(office.now()), ASKED, on(CancellationGround.TRANSFERRED));
        assertEquals(Optional.empty(), asked().doubt());
    }

    @Test
    void a_closed_crime_on_which_somebody_is_something_else_now_is_to_be_looked_at() {
        office.recorded();
        office.closed(office.now(), ASKED);

        assertEquals(
                List.of(new ClosingInDoubt(ASKED, Outcome.DIVERSION_COMPLETED, new ClosingDoubt(List.of()))),
                closings(revised(forced())));
    }

    @Test
    void a_closed_crime_that_is_to_be_cancelled_is_in_no_doubt_beside() {
        office.recorded();
        office.closed(office.now(), SENT);

        IncidentRecord revised = revised(forced());

        assertEquals(List.of(), closings(revised));
        assertTrue(revised.standing().crime(SENT).orElseThrow().due().isPresent());
    }

    @Test
    void a_crime_that_is_to_be_cancelled_is_not_closed_meanwhile() {
        office.recorded();
        revised(forced());

        Conflict refused = assertThrows(
                Conflict.class, () -> office.close.close(office.recorder, seen(office.now()), SENT, with22()));

        assertTrue(refused.getMessage().startsWith("the crime is to be cancelled under C2,"), refused.getMessage());
        assertEquals(2, office.now().version());
    }

    @Test
    void it_closes_once_the_facts_lead_to_it_again() {
        office.recorded();
        revised(forced());
        revised(willing());

        IncidentRecord closed = office.closed(office.now(), SENT);

        assertEquals(
                CrimeState.CLOSED, closed.standing().crime(SENT).orElseThrow().state());
    }
}
