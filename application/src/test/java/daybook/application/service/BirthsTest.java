package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.IncidentRecord;
import daybook.domain.child.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a date of birth that decided an age, once it is no longer there. */
class BirthsTest {

    private static final String TURNED_18 = """
            {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z", "reportedBy": "PARENT_OR_GUARDIAN",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "dateOfBirth": "2008-05-10"}],
             "exchanges": [{"id": "1", "pictured": "girl", "takenBy": "girl", "requests": [{"by": ["boy"]}], "on": "2026-05-01",
                            "sentBy": "girl", "sentTo": ["boy"], "otherCircumstances": "NO"}]}
            """;

    private final Office office = new Office();

    @Test
    void what_was_kept_cannot_make_anybody_older_than_they_were() {
        IncidentRecord recorded = office.record.record(office.recorder, Office.read(TURNED_18));
        IncidentReport kept = Office.read(recorded.decided().report());
        RecordVersion seen = new RecordVersion("R-1", 1);

        RefusedReport refused =
                assertThrows(RefusedReport.class, () -> office.revise.revise(office.recorder, seen, kept));

        assertEquals("people[1].dateOfBirth", refused.refusals().get(0).at());
        assertFalse(refused.getMessage().contains("2008"));
        assertEquals(List.of("boy"), recorded.decided().agedByBirth());
        assertFalse(recorded.decided().report().contains("2008"));
    }

    @Test
    void with_the_date_of_birth_he_is_who_he_was() {
        office.record.record(office.recorder, Office.read(TURNED_18));
        IncidentReport revised = Office.read(TURNED_18.replace("\"otherC", "\"online\": \"YES\", \"otherC"));

        IncidentRecord after = office.revise.revise(office.recorder, new RecordVersion("R-1", 1), revised);

        assertTrue(
                after.crimes().stream().flatMap(it -> it.people().stream()).noneMatch(it -> it.role() == Role.SUSPECT));
    }

    @Test
    void the_same_report_is_the_same_record_with_its_date_of_birth() {
        IncidentRecord first = office.record.record(office.recorder, Office.read(TURNED_18));

        assertEquals(first, office.record.record(office.recorder, Office.read(TURNED_18)));
    }
}
