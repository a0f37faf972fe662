package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.port.in.IncidentPage;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.Access;
import daybook.application.port.out.Ending;
import daybook.domain.category.Category;
import daybook.domain.guidance.Force;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListIncidentsServiceTest {

    private final Office office = new Office();

    private void recorded(String reference, String day) {
        String report = """
            {"reference": "%s", "reportedAt": "%sT09:30:00Z", "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}],
             "exchanges": [{"id": "1", "pictured": "girl", "sentBy": "girl", "otherCircumstances": "NO"}]}
            """;
        office.record.record(office.recorder, Office.read(report.formatted(reference, day)));
    }

    private List<String> listed(IncidentsWanted wanted) {
        return office.list.list(office.recorder, wanted).incidents().stream()
                .map(IncidentPage.Listing::reference)
                .toList();
    }

    @Test
    void pages_follow_each_other_by_day_and_reference_and_miss_nothing() {
        recorded("B", "2026-05-10");
        recorded("C", "2026-05-09");
        recorded("A", "2026-05-10");
        List<String> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            IncidentsWanted wanted = IncidentsWanted.all().limit(1);
            IncidentPage page =
                    office.list.list(office.recorder, next.map(wanted::after).orElse(wanted));
            page.incidents().forEach(it -> all.add(it.reference()));
            next = page.next();
        } while (next.isPresent());

        assertEquals(List.of("C", "A", "B"), all);
        assertEquals(
                4,
                office.register.log().stream()
                        .filter(it -> it.operation() == Operation.LIST_INCIDENTS)
                        .count());
    }

    @Test
    void what_is_asked_for_is_listed_and_nothing_else() {
        recorded("A", "2026-05-09");
        recorded("B", "2026-05-10");
        LocalDate day = LocalDate.of(2026, 5, 10);

        assertEquals(List.of("B"), listed(new IncidentsWanted(day, null, null, null, null, null)));
        assertEquals(List.of("A"), listed(new IncidentsWanted(null, day.minusDays(1), null, null, null, null)));
        assertEquals(List.of(), listed(new IncidentsWanted(null, null, Category.AGGRAVATED, null, null, null)));
        assertEquals(List.of("A", "B"), listed(new IncidentsWanted(null, null, null, true, null, null)));
        assertEquals(List.of(), listed(new IncidentsWanted(null, null, null, false, null, null)));
    }

    @Test
    void nothing_of_another_force_is_listed() {
        recorded("A", "2026-05-09");
        Acting other = new Acting("PC.1", new Force("MPS"), ActingRole.RECORDER, "to test");

        assertEquals(List.of(), office.list.list(other, IncidentsWanted.all()).incidents());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "????", "MjAyNg", "MjAyNi0wNS0xMQ", "MjAyNi0wNS0xMVIgMQ", "MjAyNi0xMy0xMVI"})
    void a_cursor_that_no_page_came_with_is_refused_without_repeating_it(String cursor) {
        RefusedReport refused = assertThrows(
                RefusedReport.class,
                () -> office.list.list(office.recorder, IncidentsWanted.all().after(cursor)));

        assertEquals("cursor", refused.refusals().get(0).at());
        assertFalse(!cursor.isEmpty() && refused.getMessage().contains(cursor + " "));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_page_holds_1_to_200(int limit) {
        assertThrows(
                RefusedReport.class,
                () -> office.list.list(office.recorder, IncidentsWanted.all().limit(limit)));
        assertEquals(
                List.of(Ending.UNUSABLE),
                office.register.log().stream().map(Access::ending).toList());
    }
}
