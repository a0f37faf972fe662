package daybook.application.service;

import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.record.CrimeStep;
import daybook.application.record.DisclosureStep;
import daybook.application.record.IncidentRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of permissions is what happens: every role, every operation on one record, every state it can be in. */
class PermissionsThroughServicesTest {

    /** 21 operations; six of them on no single record, fifteen on one that is open, closed or overdue; six roles. */
    private static final int CELLS = (6 + 15 * 3) * 6;

    @Test
    void in_every_cell_a_service_does_what_the_table_says() {
        Doors doors = new Doors();

        assertEquals(List.of(), doors.differences());
        assertEquals(CELLS, doors.walked());
    }

    @Test
    void a_service_that_does_not_ask_is_caught() {
        Doors doors = new Doors()
                .with(
                        Operation.REOPEN_CRIME,
                        (office, who) -> office.acts.during(who, Operation.REOPEN_CRIME, (access, records) -> {
                            IncidentRecord record =
                                    office.shelf.take(records, REFERENCE).orElseThrow();
                            return office.shelf.add(records, access, record, new CrimeStep.Reopened(ASKED, "because"));
                        }));

        List<String> differences = doors.differences();

        assertFalse(differences.isEmpty());
        assertTrue(differences.stream().allMatch(it -> it.startsWith("REOPEN_CRIME")), differences::toString);
    }

    @Test
    void a_service_that_asks_without_looking_at_the_record_is_caught() {
        Doors doors = new Doors()
                .with(
                        Operation.CLOSE_CRIME,
                        (office, who) -> office.acts.during(who, Operation.CLOSE_CRIME, (access, records) -> {
                            Permissions.require(who, Operation.CLOSE_CRIME, RecordState.OPEN);
                            IncidentRecord record =
                                    office.shelf.take(records, REFERENCE).orElseThrow();
                            return office.shelf.add(records, access, record, new CrimeStep.Reopened(ASKED, "because"));
                        }));

        List<String> differences = doors.differences();

        assertFalse(differences.isEmpty());
        assertTrue(
                differences.stream().allMatch(it -> it.startsWith("CLOSE_CRIME") && !it.contains("where OPEN")),
                differences::toString);
    }

    @Test
    void a_service_that_forgets_the_review_date_is_caught() {
        Doors doors = new Doors()
                .with(
                        Operation.FIND_INCIDENT,
                        (office, who) -> office.acts.during(who, Operation.FIND_INCIDENT, (access, records) -> {
                            IncidentRecord record =
                                    office.shelf.take(records, REFERENCE).orElseThrow();
                            Permissions.require(who, Operation.FIND_INCIDENT, record.state());
                            return record;
                        }))
                .only(Operation.FIND_INCIDENT);

        List<String> differences = doors.differences();

        assertFalse(differences.isEmpty());
        assertTrue(differences.stream().allMatch(it -> it.contains("where OVERDUE")), differences::toString);
    }

    @Test
    void a_disclosure_desk_that_needs_no_second_person_is_caught() {
        Doors doors = new Doors()
                .with(
                        Operation.PROPOSE_DISCLOSURE,
                        (office, who) -> office.acts.during(who, Operation.PROPOSE_DISCLOSURE, (access, records) -> {
                            IncidentRecord record =
                                    office.shelf.take(records, REFERENCE).orElseThrow();
                            Permissions.require(
                                    who, Operation.PROPOSE_DISCLOSURE, RecordShelf.state(records, record, access.at()));
                            return office.shelf.add(
                                    records,
                                    access,
                                    record,
                                    new DisclosureStep.Granted("P1", "Youth court", access.at(), "because"));
                        }))
                .only(Operation.PROPOSE_DISCLOSURE);

        List<String> differences = doors.differences();

        assertFalse(differences.isEmpty());
        assertTrue(
                differences.stream().allMatch(it -> it.endsWith("the table says WITH_A_SECOND_PERSON, and it was YES")),
                differences::toString);
    }
}
