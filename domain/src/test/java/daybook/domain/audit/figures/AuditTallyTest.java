package daybook.domain.audit.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.audit.AuditIncident;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.RecordedCrime;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.audit.SwitchedOff;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.outcome.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What passes is counted once and in the right place. */
class AuditTallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    private static RecordedRow row(String crime, Role role, int age, LocalDate reported) {
        return RecordedRow.at(1)
                .with(Detail.CRIME, crime)
                .with(Detail.PERSON, crime + role)
                .with(Detail.ROLE, role)
                .with(Detail.AGE, age)
                .with(Detail.OFFENCE, "086/02")
                .with(Detail.CATEGORY, Category.NON_AGGRAVATED)
                .with(Detail.REPORTED_ON, reported)
                .with(Detail.OUTCOME, Outcome.DIVERSION_COMPLETED)
                .build();
    }

    private static AuditFigures count(SwitchedOff off, RecordedRow... rows) {
        AuditTally tally = new AuditTally(ForceSettings.defaults(), off);
        RecordedIncident incident = RecordedIncident.of("i", List.of(rows), true);
        tally.add(incident, AuditIncident.under(ForceSettings.defaults(), off).on(incident));
        return tally.figures();
    }

    private static List<Long> in(CountTable table, String row) {
        return table.counts().get(table.rows().indexOf(row));
    }

    @Test
    void a_crime_is_inaccurate_if_there_is_an_error_on_it_and_not_on_the_next() {
        AuditFigures figures = count(
                SwitchedOff.none(),
                row("1", Role.SUSPECT, 15, DAY),
                row("2", Role.PERSON_INVOLVED, 15, DAY),
                row("3", Role.PERSON_INVOLVED, 14, DAY.plusMonths(1)));

        assertEquals(List.of(2L, 1L), in(figures.accuracy(), "CRIMES"));
        assertEquals(List.of(1L, 1L), in(figures.months(), "2026-05"));
        assertEquals(List.of(2L, 1L), in(figures.outcomes(), "22"));
        assertEquals(List.of(1L), in(figures.rules(), "A-101 ERROR"));
        assertEquals(List.of(1L), in(figures.rules(), "A-201 CHECK"));
        assertEquals(3, figures.times().total());
    }

    @Test
    void children_are_counted_by_role_before_and_since_and_adults_are_not() {
        CountTable roles = count(
                        SwitchedOff.none(),
                        row("1", Role.SUSPECT, 15, LocalDate.of(2024, 4, 30)),
                        row("2", Role.PERSON_INVOLVED, 15, LocalDate.of(2024, 5, 1)),
                        row("3", Role.SUSPECT, 18, DAY))
                .roles();

        assertEquals(List.of(1L, 0L), in(roles, "SUSPECT"));
        assertEquals(List.of(0L, 1L), in(roles, "PERSON_INVOLVED"));
    }

    @Test
    void nothing_that_is_published_adds_a_person_involved_to_a_suspect() {
        PublishedFigures published =
                count(SwitchedOff.none(), row("1", Role.SUSPECT, 15, DAY)).published();

        assertEquals(List.of(), published.roles().rowTotals());
        assertEquals(List.of(), published.roles().columnTotals());
        assertFalse(published.roles().total().isExact());
    }

    @Test
    void a_rule_that_is_switched_off_has_no_row() {
        SwitchedOff off = new SwitchedOff(Map.of(AuditRule.SUSPECTED_UNDER_TEN, "under review"));

        assertFalse(count(off, row("1", Role.SUSPECT, 15, DAY)).rules().rows().contains("A-102 ERROR"));
    }

    @Test
    void the_time_to_record_is_the_shortest_that_fits() {
        Instant at = Instant.parse("2026-05-11T09:00:00Z");
        long[] hours = {-1, 6, 12, 24, 25, 48, 168, 169};
        RecordingTime[] times = {
            RecordingTime.BEFORE_THE_REPORT,
            RecordingTime.WITHIN_6_HOURS,
            RecordingTime.WITHIN_12_HOURS,
            RecordingTime.WITHIN_24_HOURS,
            RecordingTime.WITHIN_48_HOURS,
            RecordingTime.WITHIN_48_HOURS,
            RecordingTime.WITHIN_7_DAYS,
            RecordingTime.LATER
        };
        for (int i = 0; i < hours.length; i++) {
            RecordedRow row = row("1", Role.SUSPECT, 15, DAY)
                    .with(Detail.REPORTED_AT, at)
                    .with(Detail.RECORDED_ON, DAY)
                    .with(Detail.RECORDED_AT, at.plusSeconds(hours[i] * 3600));
            assertEquals(times[i], RecordingTime.of(new RecordedCrime("1", List.of(row))));
        }
    }

    @Test
    void where_only_days_are_told_the_next_day_is_neither_in_time_nor_late() {
        RecordedRow row = row("1", Role.SUSPECT, 15, DAY);
        assertEquals(RecordingTime.NOT_TOLD, time(row));
        assertEquals(RecordingTime.SAME_DAY, time(row.with(Detail.RECORDED_ON, DAY)));
        assertEquals(RecordingTime.NEXT_DAY, time(row.with(Detail.RECORDED_ON, DAY.plusDays(1))));
        assertEquals(RecordingTime.WITHIN_7_DAYS, time(row.with(Detail.RECORDED_ON, DAY.plusDays(2))));
        assertEquals(RecordingTime.LATER, time(row.with(Detail.RECORDED_ON, DAY.plusDays(7))));
        assertTrue(RecordingTime.SAME_DAY.isInTime() && !RecordingTime.NEXT_DAY.isInTime());
    }

    @Test
    void the_time_to_record_is_told_wherever_the_days_stand_among_the_rows_of_the_crime() {
        RecordedRow reported = row("1", Role.SUSPECT, 15, DAY);
        RecordedRow recorded = RecordedRow.at(1)
                .with(Detail.CRIME, "1")
                .with(Detail.RECORDED_ON, DAY)
                .build();

        assertEquals(RecordingTime.SAME_DAY, RecordingTime.of(new RecordedCrime("1", List.of(reported, recorded))));
    }

    private static RecordingTime time(RecordedRow row) {
        return RecordingTime.of(new RecordedCrime("1", List.of(row)));
    }

    @Test
    void many_months_are_shown_by_year_and_mistyped_years_make_no_rows_of_their_own() {
        AuditTally tally = new AuditTally(ForceSettings.defaults(), SwitchedOff.none());
        AuditIncident audit = AuditIncident.under(ForceSettings.defaults(), SwitchedOff.none());
        for (int month = 0; month < 5_000; month++) {
            RecordedIncident incident = RecordedIncident.of(
                    "i",
                    List.of(row(
                            "1",
                            Role.PERSON_INVOLVED,
                            15,
                            LocalDate.of(1900, 1, 1).plusMonths(month))),
                    true);
            tally.add(incident, audit.on(incident));
        }
        ShownTable years = tally.figures().internal().months();

        assertEquals(102, years.rows().size());
        assertEquals(5_000, years.total().value());
        assertEquals(ShownCount.exactly(12), years.rowTotals().get(years.rows().indexOf("2026")));
    }
}
