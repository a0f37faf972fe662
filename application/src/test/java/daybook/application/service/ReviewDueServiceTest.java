package daybook.application.service;

import static daybook.application.service.Office.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.ReviewList;
import daybook.application.port.in.ReviewsWanted;
import daybook.application.port.out.Access;
import daybook.application.port.out.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due is paged: {@link ReviewOnRecordTest} says what is due. */
class ReviewDueServiceTest {

    private static final int ADULT = 45;

    private final Office office = new Office();

    private void recorded(String reference, int age) {
        String report = """
            {"reference": "%s", "reportedAt": "2026-05-11T09:30:00Z", "people": [{"id": "one", "age": %d}],
             "exchanges": [{"id": "1", "pictured": "one", "sentBy": "one", "otherCircumstances": "NO"}]}
            """;
        office.record.record(office.recorder, Office.read(report.formatted(reference, age)));
    }

    private ReviewList page(String cursor, int limit) {
        return office.due.due(office.sergeant, new ReviewsWanted(ReviewsWanted.FARTHEST, cursor, limit));
    }

    private static List<String> on(ReviewList page) {
        return page.records().stream().map(ReviewList.Due::reference).toList();
    }

    private String refusedAt(ReviewsWanted wanted) {
        RefusedReport refused = assertThrows(RefusedReport.class, () -> office.due.due(office.sergeant, wanted));
        return refused.refusals().get(0).at();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 200})
    void pages_follow_each_other_by_day_and_reference_those_without_a_date_last_and_miss_nothing(int size) {
        recorded("C", 15);
        recorded("D", ADULT);
        recorded("B", 14);
        recorded("A", 14);
        recorded("Z", 16);
        recorded("E", ADULT);
        List<String> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            ReviewList page = page(next.orElse(null), size);
            all.addAll(on(page));
            next = page.next();
        } while (next.isPresent());

        assertEquals(List.of("Z", "C", "A", "B", "D", "E"), all);
        assertEquals(
                6 / size + 1,
                office.register.log().stream()
                        .filter(it -> it.operation() == Operation.LIST_DUE)
                        .count());
    }

    @Test
    void a_record_kept_or_erased_between_two_pages_hides_no_other() {
        List.of("A", "B", "C", "D").forEach(it -> recorded(it, 15));
        office.putForward(Duration.ofDays(4 * 366));
        ReviewList first = office.due.due(office.sergeant, new ReviewsWanted(0, null, 2));

        office.keep.keep(office.sergeant, new RecordVersion("A", 1), "because");
        office.proposeErasure.propose(office.sergeant, new RecordVersion("B", 1), "its purpose is served");
        office.erase.erase(office.registrar, new RecordVersion("B", 2), "P1");
        ReviewsWanted after = new ReviewsWanted(0, first.next().orElseThrow(), 2);
        ReviewList second = office.due.due(office.sergeant, after);

        assertEquals(List.of("A", "B"), on(first));
        assertEquals(List.of("C", "D"), on(second));
    }

    @Test
    void what_is_left_out_is_today_and_a_page_of_the_usual_size() {
        recorded("A", 15);
        recorded("B", ADULT);
        ReviewsWanted nothing = new ReviewsWanted(null, null, null);

        ReviewList page = office.due.due(office.sergeant, nothing);

        assertEquals(List.of("B"), on(page));
        assertEquals(Optional.empty(), page.next());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3_651})
    void nothing_is_listed_farther_ahead_than_ten_years(int within) {
        assertEquals("within", refusedAt(new ReviewsWanted(within, null, null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_page_holds_1_to_200(int limit) {
        assertEquals("limit", refusedAt(new ReviewsWanted(0, null, limit)));
        assertEquals(
                List.of(Ending.UNUSABLE),
                office.register.log().stream().map(Access::ending).toList());
    }

    @Test
    void whoever_may_not_list_what_is_due_is_told_that_before_anything_else() {
        assertThrows(
                NotPermitted.class,
                () -> office.due.due(officer("PC.4", ActingRole.RECORDER), new ReviewsWanted(0, "x", 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "R-1",
                "2026-05-11",
                "2026-05-11 ",
                "2026-05-11R-1",
                "2026-13-11 R-1",
                "2026-05-11 R 1",
                "2026-05-11  R-1",
                "+12026-05-11 R-1"
            })
    void a_cursor_that_no_page_came_with_is_refused_without_repeating_it(String place) {
        String cursor = Cursor.inLetters(place);
        RefusedReport refused = assertThrows(RefusedReport.class, () -> page(cursor, 9));

        assertEquals("cursor", refused.refusals().get(0).at());
        assertFalse(!cursor.isEmpty() && refused.getMessage().contains(cursor));
    }

    @Test
    void what_is_no_cursor_at_all_or_one_of_another_list_is_refused() {
        recorded("A", 15);
        recorded("B", ADULT);
        IncidentsWanted listed = IncidentsWanted.all().limit(1);
        String ofIncidents = office.list.list(office.recorder, listed).next().orElseThrow();
        String dated = page(null, 1).next().orElseThrow();
        String undated = page(null, 2).next().orElseThrow();

        assertEquals("cursor", refusedAt(new ReviewsWanted(0, "????", 9)));
        assertEquals("cursor", refusedAt(new ReviewsWanted(0, ofIncidents, 9)));
        for (String due : List.of(dated, undated)) {
            assertThrows(RefusedReport.class, () -> office.list.list(office.recorder, listed.after(due)));
        }
    }
}
