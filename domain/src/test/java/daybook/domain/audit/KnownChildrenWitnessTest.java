package daybook.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.Conduct;
import daybook.domain.history.HistoryEntry;
import daybook.domain.history.Part;
import daybook.domain.incident.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register knows of a child is told of a row once, by the day of its report, and never for certain where it is not. */
class KnownChildrenWitnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    private static HistoryEntry notice(String report, String day) {
        return entry(report, day, Set.of(Conduct.SENDER), Set.of(Role.PERSON_INVOLVED), false);
    }

    private static HistoryEntry entry(
            String report, String day, Set<Conduct> conduct, Set<Role> roles, boolean cancelled) {
        Part part = new Part(
                true, conduct, false, roles, Set.of(), 0, OptionalInt.empty(), Optional.of(Category.NON_AGGRAVATED));
        return new HistoryEntry(report, Instant.parse(day + "T10:00:00Z"), Optional.empty(), part, cancelled);
    }

    private static RecordedRow row(String incident) {
        return RecordedRow.at(1)
                .with(Detail.INCIDENT, incident)
                .with(Detail.CRIME, incident + "/1")
                .with(Detail.PERSON, "CH-1")
                .with(Detail.ROLE, Role.PERSON_INVOLVED)
                .with(Detail.REPORTED_ON, DAY)
                .build();
    }

    private static RecordedRow told(ForceSettings settings, RecordedRow row, int references, HistoryEntry... entries) {
        Map<String, KnownChild> known = Map.of("CH-1", new KnownChild(references, List.of(entries)));
        return new KnownChildren(settings, known)
                .on(RecordedIncident.of(row.text(Detail.INCIDENT), List.of(row), true))
                .rows()
                .get(0);
    }

    private static Optional<Integer> notices(RecordedRow row, HistoryEntry... entries) {
        return told(ForceSettings.defaults(), row, 1, entries).value(Detail.NOTICES, Integer.class);
    }

    @Test
    void a_report_that_the_register_holds_is_counted_once() {
        assertEquals(Optional.of(1), notices(row("R-1"), notice("R-1", "2026-05-11")));
        assertEquals(Optional.of(2), notices(row("R-1"), notice("R-0", "2026-03-01"), notice("R-1", "2026-05-11")));
    }

    @Test
    void a_report_that_it_does_not_hold_is_counted_too_and_once() {
        assertEquals(Optional.of(2), notices(row("R-9"), notice("R-0", "2026-03-01")));
        assertEquals(Optional.of(3), notices(row("R-9"), notice("R-0", "2026-03-01"), notice("R-1", "2026-04-01")));
    }

    @Test
    void that_there_are_too_few_is_told_only_of_a_report_that_the_register_holds() {
        HistoryEntry later = notice("R-2", "2026-06-01");

        assertEquals(Optional.empty(), notices(row("R-9"), later));
        assertEquals(Optional.of(1), notices(row("R-1"), notice("R-1", "2026-05-11"), later));
    }

    @Test
    void a_report_of_the_same_day_may_be_the_one_under_another_number_and_is_not_counted_twice() {
        assertEquals(Optional.empty(), notices(row("R-9"), notice("R-1", "2026-05-11")));
        assertEquals(Optional.of(2), notices(row("R-9"), notice("R-0", "2026-03-01"), notice("R-1", "2026-05-11")));
    }

    @Test
    void a_report_that_counts_for_nothing_in_the_register_tells_nothing_since_the_record_says_otherwise() {
        HistoryEntry earlier = notice("R-0", "2026-03-01");
        HistoryEntry before = notice("R-A", "2026-02-01");

        assertEquals(
                Optional.empty(),
                notices(row("R-1"), before, earlier, entry("R-1", "2026-05-11", Set.of(), Set.of(Role.VICTIM), false)));
        assertEquals(
                Optional.empty(),
                notices(
                        row("R-1"),
                        before,
                        earlier,
                        entry("R-1", "2026-05-11", Set.of(Conduct.SENDER), Set.of(), true)));
        assertEquals(
                Optional.empty(),
                notices(row("R-9"), entry("R-0", "2026-03-01", Set.of(), Set.of(Role.VICTIM), false)));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-11, 2", "2026-02-10, "})
    void the_window_and_the_number_of_the_force_decide(String earlier, Integer counted) {
        ForceSettings within = ForceSettings.defaults().repeat(2, 3);

        assertEquals(
                Optional.ofNullable(counted),
                told(within, row("R-9"), 1, notice("R-0", earlier)).value(Detail.NOTICES, Integer.class));
        assertEquals(
                Optional.empty(),
                told(ForceSettings.defaults().repeat(3, 0), row("R-9"), 1, notice("R-0", earlier))
                        .value(Detail.NOTICES, Integer.class));
    }

    @Test
    void whether_there_is_another_reference_is_told_of_a_child_whom_the_register_knows() {
        assertEquals(Answer.YES, other(row("R-9"), 2));
        assertEquals(Answer.YES, other(row("R-9"), 3, notice("R-0", "2026-03-01")));
        assertEquals(Answer.NO, other(row("R-9"), 1, notice("R-0", "2026-06-01")));
        assertEquals(Answer.NOT_KNOWN, other(row("R-9"), 1));
    }

    private static Answer other(RecordedRow row, int references, HistoryEntry... entries) {
        return told(ForceSettings.defaults(), row, references, entries).answer(Detail.OTHER_REFERENCE);
    }

    @Test
    void nothing_is_told_of_an_adult_of_somebody_else_or_without_a_day() {
        HistoryEntry earlier = notice("R-0", "2026-03-01");

        assertEquals(Optional.empty(), notices(row("R-9").with(Detail.AGE, 18), earlier));
        assertEquals(Answer.NOT_KNOWN, other(row("R-9").with(Detail.AGE, 18), 2, earlier));
        assertEquals(Optional.of(2), notices(row("R-9").with(Detail.AGE, 17), earlier));
        assertEquals(Optional.empty(), notices(row("R-9").with(Detail.PERSON, "CH-2"), earlier));
        RecordedRow undated = RecordedRow.at(1)
                .with(Detail.INCIDENT, "R-9")
                .with(Detail.CRIME, "R-9/1")
                .with(Detail.PERSON, "CH-1")
                .build();
        assertEquals(Optional.empty(), notices(undated, earlier));
        assertEquals(Answer.YES, other(undated, 2, earlier));
    }

    @Test
    void what_the_export_tells_stays_as_it_is() {
        RecordedRow row = row("R-9").with(Detail.NOTICES, 1).with(Detail.OTHER_REFERENCE, Answer.NO);

        RecordedRow told = told(ForceSettings.defaults(), row, 2, notice("R-0", "2026-03-01"));

        assertEquals(Optional.of(1), told.value(Detail.NOTICES, Integer.class));
        assertEquals(Answer.NO, told.answer(Detail.OTHER_REFERENCE));
        assertEquals(1, told.place());
    }

    @Test
    void the_day_is_that_of_the_crime_wherever_a_row_of_it_tells_it() {
        RecordedRow first = RecordedRow.at(1)
                .with(Detail.CRIME, "R-9/1")
                .with(Detail.PERSON, "CH-1")
                .build();
        RecordedRow second = RecordedRow.at(2)
                .with(Detail.CRIME, "R-9/1")
                .with(Detail.PERSON, "CH-2")
                .with(Detail.REPORTED_ON, DAY)
                .build();
        Map<String, KnownChild> known =
                Map.of("CH-1", new KnownChild(1, List.of(notice("R-0", "2026-03-01"), notice("R-8", "2026-05-12"))));

        RecordedIncident told = new KnownChildren(ForceSettings.defaults(), known)
                .on(RecordedIncident.of("R-9", List.of(first, second), false));

        assertEquals(Optional.of(2), told.rows().get(0).value(Detail.NOTICES, Integer.class));
        assertEquals(Optional.empty(), told.rows().get(1).value(Detail.NOTICES, Integer.class));
        assertFalse(told.isWhole());
    }

    @Test
    void those_are_asked_for_who_may_be_children_and_have_a_reference_that_a_register_can_have() {
        List<RecordedRow> rows = List.of(
                row("R-9"),
                row("R-9").with(Detail.PERSON, "CH-2").with(Detail.AGE, 18),
                row("R-9").with(Detail.PERSON, "CH-3").with(Detail.AGE, 17),
                row("R-9").with(Detail.PERSON, "a name"),
                row("R-9").with(Detail.PERSON, ""));

        assertEquals(Set.of("CH-1", "CH-3"), KnownChildren.of(RecordedIncident.of("R-9", rows, true)));
        assertThrows(IllegalArgumentException.class, () -> new KnownChild(0, List.of()));
    }

    /** Whatever is recorded first, and whichever half of the reports stands under the other reference. */
    @Test
    void the_order_of_what_is_known_does_not_matter() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<HistoryEntry> entries = new ArrayList<>();
            for (int report = 0; report < random.nextInt(5); report++) {
                entries.add(notice(
                        "R-" + report, DAY.plusDays(random.nextInt(400) - 300L).toString()));
            }
            RecordedRow row = row("R-" + random.nextInt(7));
            Optional<Integer> told = notices(row, entries.toArray(HistoryEntry[]::new));
            Collections.shuffle(entries, random);

            assertEquals(told, notices(row, entries.toArray(HistoryEntry[]::new)));
        }
    }

    @Test
    void it_masks_itself() {
        KnownChild child = new KnownChild(1, List.of(notice("R-CANARY", "2026-03-01")));

        assertEquals("KnownChild[masked]", child.toString());
        assertEquals(
                "KnownChildren[masked]",
                new KnownChildren(ForceSettings.defaults(), Map.of("CH-CANARY", child)).toString());
    }
}
