package daybook.application.service;

import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.REFERENCE;
import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.forced;
import static daybook.application.service.Office.making;
import static daybook.application.service.Office.officer;
import static daybook.application.service.Office.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.accesslog.AccessKind;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.Access;
import daybook.application.record.DisclosureStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;
import daybook.domain.child.Role;
import daybook.domain.guidance.Force;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record is handed out to one recipient, once, after a second person approved it as it stands. */
class DisclosureOnRecordTest {

    private static final String COURT = "Youth court, Leeds";

    private final Office office = new Office();
    private final Acting desk = officer("DO.4", ActingRole.DISCLOSURE);

    private IncidentRecord asked() {
        return office.ask.propose(desk, seen(office.recorded()), COURT, "as ordered");
    }

    private IncidentRecord approved() {
        return office.approve.approve(office.sergeant, seen(asked()), "P1");
    }

    private IncidentRecord handedOut() {
        return office.disclose.disclose(desk, seen(approved()), "P1", COURT);
    }

    @Test
    void it_is_handed_out_once_approved_and_the_log_names_the_recipient() {
        IncidentRecord record = handedOut();

        assertEquals(
                new DisclosureStep.HandedOut("P1", COURT), record.steps().get(3).step());
        Access last = office.register.log().get(office.register.log().size() - 1);
        assertEquals(AccessKind.DISCLOSURE, last.operation().kind());
        assertEquals(COURT, last.recipient());
        assertEquals(
                1,
                office.register.log().stream()
                        .filter(it -> it.operation().kind() == AccessKind.DISCLOSURE)
                        .count());
    }

    @Test
    void to_ask_for_it_discloses_nothing() {
        asked();

        assertEquals("", office.register.log().get(1).recipient());
        assertEquals(Operation.PROPOSE_DISCLOSURE, office.register.log().get(1).operation());
    }

    @Test
    void it_is_handed_out_once_only() {
        IncidentRecord record = handedOut();

        assertThrows(Conflict.class, () -> office.disclose.disclose(desk, seen(record), "P1", COURT));
    }

    @Test
    void an_answer_that_was_lost_is_said_to_have_been_handed_out() {
        IncidentRecord before = approved();
        office.disclose.disclose(desk, seen(before), "P1", COURT);

        Conflict again = assertThrows(Conflict.class, () -> office.disclose.disclose(desk, seen(before), "P1", COURT));

        assertEquals("that is done already: it is version 4 of the record", again.getMessage());
    }

    @Test
    void nobody_is_handed_what_nobody_approved() {
        IncidentRecord asked = asked();

        assertThrows(Conflict.class, () -> office.disclose.disclose(desk, seen(asked), "P1", COURT));
        assertThrows(Conflict.class, () -> office.disclose.disclose(desk, seen(asked), "P2", COURT));
        IncidentRecord declined = office.decline.decline(office.sergeant, seen(asked), "P1", "not ordered");
        assertThrows(Conflict.class, () -> office.disclose.disclose(desk, seen(declined), "P1", COURT));
    }

    @Test
    void it_is_approved_by_another_officer_in_a_role_that_may() {
        IncidentRecord asked = asked();
        Acting same = officer("DO.4", ActingRole.REVIEWER);

        assertThrows(NotPermitted.class, () -> office.approve.approve(same, seen(asked), "P1"));
        assertThrows(
                NotPermitted.class,
                () -> office.approve.approve(officer("DO.5", ActingRole.DISCLOSURE), seen(asked), "P1"));
        assertThrows(NotPermitted.class, () -> office.approve.approve(office.recorder, seen(asked), "P1"));
    }

    @Test
    void it_goes_to_nobody_but_whom_it_was_approved_for() {
        IncidentRecord approved = approved();

        assertThrows(Conflict.class, () -> office.disclose.disclose(desk, seen(approved), "P1", "A newspaper"));
        assertThrows(RefusedReport.class, () -> office.disclose.disclose(desk, seen(approved), "P1", " "));
        assertThrows(RefusedReport.class, () -> office.ask.propose(desk, seen(approved), "a\nb", "because"));
        assertThrows(RefusedReport.class, () -> office.ask.propose(desk, seen(approved), COURT, ""));
    }

    @Test
    void neither_a_proposal_nor_an_approval_waits_for_ever() {
        IncidentRecord approved = approved();
        office.putForward(Duration.ofDays(14));

        assertThrows(Conflict.class, () -> office.disclose.disclose(desk, seen(approved), "P1", COURT));
    }

    @Test
    void what_changes_the_record_ends_what_was_approved_on_it() {
        IncidentRecord revised = office.revise.revise(office.recorder, seen(approved()), forced());
        assertThrows(Conflict.class, () -> office.disclose.disclose(desk, seen(revised), "P1", COURT));

        Office other = new Office();
        IncidentRecord asked = other.ask.propose(desk, seen(other.recorded()), COURT, "as ordered");
        IncidentRecord approved = other.approve.approve(other.sergeant, seen(asked), "P1");
        IncidentRecord departed =
                other.depart.depart(other.registrar, seen(approved), SENT, making("girl", Role.WITNESS));
        assertThrows(Conflict.class, () -> other.disclose.disclose(desk, seen(departed), "P1", COURT));
    }

    @Test
    void whoever_was_told_of_a_role_that_no_longer_holds_is_to_be_told_again() {
        IncidentRecord told = handedOut();
        IncidentRecord closed = office.closed(told, ASKED);
        IncidentRecord revised = office.revise.revise(office.recorder, seen(closed), forced());

        assertFalse(revised.correctionsAt(6).isEmpty());
        assertEquals(List.of(COURT), revised.recipientsToCorrectAt(6));
        assertEquals(List.of(), revised.recipientsToCorrectAt(5));
        assertEquals(List.of(), revised.recipientsToCorrectAt(4));
    }

    @Test
    void a_revision_that_nobody_outside_was_told_about_names_no_recipient() {
        IncidentRecord revised = office.revise.revise(office.recorder, seen(asked()), forced());

        assertFalse(revised.correctionsAt(3).isEmpty());
        assertEquals(List.of(), revised.recipientsToCorrectAt(3));
    }

    @Test
    void another_force_discloses_nothing_of_it() {
        IncidentRecord approved = approved();
        Acting elsewhere = new Acting("DO.9", new Force("MPS"), ActingRole.DISCLOSURE, "to test");

        assertThrows(
                Conflict.class,
                () -> office.disclose.disclose(
                        elsewhere, new RecordVersion(REFERENCE, approved.version()), "P1", COURT));
    }

    @Test
    void a_service_that_hands_out_without_an_approval_makes_a_record_that_cannot_be() {
        IncidentRecord record = office.recorded();
        Step unasked = new DisclosureStep.HandedOut("P1", COURT);

        assertThrows(
                IllegalArgumentException.class,
                () -> office.acts.disclosing(
                        COURT,
                        desk,
                        Operation.DISCLOSE_RECORD,
                        (access, records) -> office.shelf.add(records, access, record, unasked)));
        assertEquals(1, office.now().version());
    }
}
