package daybook.application.service;

import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.forced;
import static daybook.application.service.Office.making;
import static daybook.application.service.Office.on;
import static daybook.application.service.Office.seen;
import static daybook.application.service.Office.willingAndTwelve;
import static daybook.application.service.Office.with22;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.Ending;
import daybook.application.record.IncidentRecord;
import daybook.domain.child.Role;
import daybook.domain.outcome.CancellationGround;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A change that rests on what is no longer current. */
class StaleChangeTest {

    private static final RecordVersion FIRST = new RecordVersion(Office.REFERENCE, 1);

    private final Office office = new Office();

    private String refused(Runnable change) {
        int steps = office.now().version();
        int entries = office.register.log().size();
        String message = assertThrows(Conflict.class, change::run).getMessage();
        List<Ending> since =
                office.register.log().stream().skip(entries).map(Access::ending).toList();
        assertEquals(List.of(Ending.CONFLICT), since, "a refused act keeps its entry and nothing else");
        assertEquals(steps, office.now().version());
        return message;
    }

    @Test
    void it_is_refused_with_the_kinds_of_steps_that_came_between_and_no_data() {
        office.recorded();
        office.closed(office.now(), ASKED);
        office.revise.revise(office.sergeant, seen(office.now()), forced());

        assertEquals(
                "the record was changed since: version 2 closed, version 3 revised",
                refused(() -> office.close.close(office.recorder, FIRST, SENT, with22())));
    }

    @Test
    void what_did_not_even_go_with_the_record_as_it_was_is_refused_for_what_came_since() {
        office.recorded();
        office.closed(office.now(), ASKED);

        assertEquals(
                "the record was changed since: version 2 closed",
                refused(() -> office.reopen.reopen(office.sergeant, FIRST, ASKED, "because")));
        assertEquals(
                "the record was changed since: version 2 closed",
                refused(() -> office.reopen.reopen(office.sergeant, FIRST, ASKED, "")));
    }

    @Test
    void a_version_that_is_not_there_yet_is_refused() {
        office.recorded();

        assertEquals(
                "the record is at version 1 and not further",
                refused(() -> office.close.close(office.recorder, new RecordVersion("R-1", 2), SENT, with22())));
        assertThrows(IllegalArgumentException.class, () -> new RecordVersion("R-1", 0));
    }

    /** When a commit was durable and the answer was lost, whoever asks again learns that it is done. */
    @Test
    void every_change_asked_for_once_more_is_refused_as_done_already() {
        Map<String, Function<Office, IncidentRecord>> changes = new LinkedHashMap<>();
        changes.put("revise", it -> it.revise.revise(it.recorder, FIRST, willingAndTwelve()));
        changes.put("close", it -> it.close.close(it.recorder, FIRST, SENT, with22()));
        changes.put("cancel", it -> it.cancel.cancel(it.recorder, FIRST, SENT, on(CancellationGround.TRANSFERRED)));
        changes.put("propose", it -> it.cancel.cancel(it.recorder, FIRST, SENT, on(CancellationGround.DUPLICATE)));
        changes.put("depart", it -> it.depart.depart(it.recorder, FIRST, SENT, making("girl", Role.WITNESS)));

        changes.forEach((name, change) -> {
            Office fresh = new Office();
            fresh.recorded();
            IncidentRecord done = change.apply(fresh);
            fresh.putForward(java.time.Duration.ofMinutes(1));

            Conflict again = assertThrows(Conflict.class, () -> change.apply(fresh), name);

            assertEquals("that is done already: it is version 2 of the record", again.getMessage(), name);
            assertEquals(done, fresh.now(), name);
        });
    }

    @Test
    void it_is_done_already_however_an_officer_writes_their_number() {
        office.recorded();
        office.closed(office.now(), SENT);
        Acting sameOfficer = Office.officer("pc.1", ActingRole.RECORDER);

        assertEquals(
                "that is done already: it is version 2 of the record",
                refused(() -> office.close.close(sameOfficer, FIRST, SENT, with22())));
    }

    @Test
    void the_same_change_by_somebody_else_is_not_done_already() {
        office.recorded();
        office.closed(office.now(), SENT);

        assertEquals(
                "the record was changed since: version 2 closed",
                refused(() -> office.close.close(office.sergeant, FIRST, SENT, with22())));
    }

    @Test
    void a_change_that_loses_a_race_learns_what_won_it() {
        office.recorded();
        office.register.interruptOnce(() -> office.close.close(office.sergeant, FIRST, ASKED, with22()));

        assertEquals(
                "the record was changed since: version 2 closed",
                assertThrows(Conflict.class, () -> office.close.close(office.recorder, FIRST, SENT, with22()))
                        .getMessage());
        assertEquals(2, office.now().version());
    }

    @Test
    void a_change_that_never_gets_its_turn_is_one_attempt_however_often_it_was_tried() {
        office.recorded();
        int entries = office.register.log().size();
        office.register.interruptAlways(Operation.CLOSE_CRIME);

        assertThrows(ChangedMeanwhile.class, () -> office.close.close(office.recorder, FIRST, SENT, with22()));

        Access attempt = office.register.log().get(entries);
        assertEquals(entries + 1, office.register.log().size());
        assertEquals(
                List.of("refused conflict", "record R-1"),
                attempt.entry(List.of()).what());
    }

    @Test
    void of_two_who_record_the_same_report_at_once_both_get_the_one_record() {
        office.register.interruptOnce(() -> office.record.record(office.sergeant, Office.willing()));

        IncidentRecord record = office.recorded();

        assertEquals(record, office.now());
        assertEquals("PS.2", record.steps().get(0).by().officer());
    }

    @Test
    void a_plan_on_what_is_no_longer_current_is_refused_too() {
        office.recorded();
        office.closed(office.now(), SENT);

        assertEquals(
                "the record was changed since: version 2 closed",
                refused(() -> office.plan.plan(office.recorder, FIRST, forced())));
    }
}
