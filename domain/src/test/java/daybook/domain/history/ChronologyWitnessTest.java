package daybook.domain.history;

import static daybook.domain.history.Entries.ASKED;
import static daybook.domain.history.Entries.VICTIM;
import static daybook.domain.history.Entries.as;
import static daybook.domain.history.Entries.at;
import static daybook.domain.history.Entries.cancelled;
import static daybook.domain.history.Entries.on;
import static daybook.domain.history.Entries.part;
import static daybook.domain.history.Entries.sameAs;
import static daybook.domain.history.Entries.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Factor;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.recording.Note;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a row of reports amounts to for one child (H-1 to H-3). */
class ChronologyWitnessTest {

    private static Chronology of(HistoryEntry... entries) {
        return ChildHistory.under(ForceSettings.defaults()).of(List.of(entries));
    }

    private static Chronology within(int months, HistoryEntry... entries) {
        return ChildHistory.under(ForceSettings.defaults().repeat(2, months)).of(List.of(entries));
    }

    private static List<Standing> standings(Chronology chronology) {
        return chronology.notices().stream().map(Notice::standing).toList();
    }

    @Test
    void the_second_notice_makes_a_child_repeated() {
        Chronology first = of(on("R-1", "2025-01-10", ASKED));
        assertFalse(first.repeated());
        assertEquals(Set.of(), first.notes());
        assertEquals(1, first.counted());

        Chronology second = of(on("R-1", "2025-01-10", ASKED), on("R-2", "2026-05-11", ASKED));
        assertTrue(second.repeated());
        assertEquals(2, second.counted());
        assertEquals(LocalDate.of(2026, 5, 11), second.by());
        assertEquals(Set.of(Note.CONSIDER_ALTERNATIVE_INTERVENTION, Note.SAFEGUARDING_REVIEW), second.notes());
    }

    @Test
    void a_force_may_set_another_threshold_but_not_one() {
        HistoryEntry[] two = {on("R-1", "2025-01-10", ASKED), on("R-2", "2026-05-11", ASKED)};
        ForceSettings third = ForceSettings.defaults().repeat(3, 0);
        assertFalse(ChildHistory.under(third).of(List.of(two)).repeated());
        assertThrows(
                IllegalArgumentException.class, () -> ForceSettings.defaults().repeat(1, 0));
    }

    @Test
    void notices_stand_in_the_order_of_the_report_and_ties_by_reference() {
        Chronology chronology = of(
                on("R-3", "2026-05-11", ASKED),
                at("R-9", "2026-05-11T08:00:00Z", ASKED),
                on("R-1", "2026-05-11", VICTIM),
                on("R-5", "2024-05-11", ASKED));
        assertEquals(
                List.of("R-5", "R-9", "R-1", "R-3"),
                chronology.notices().stream().map(Notice::first).toList());
        assertEquals(LocalDate.of(2024, 5, 11), chronology.notices().get(0).on());
    }

    @Test
    void a_report_of_a_later_day_is_not_seen() {
        List<HistoryEntry> both = List.of(on("R-2", "2026-05-12", ASKED), on("R-1", "2026-05-11", ASKED));
        Chronology by = ChildHistory.under(ForceSettings.defaults()).by(LocalDate.of(2026, 5, 11), both);
        assertEquals(1, by.notices().size());
        assertFalse(by.repeated());
        assertEquals(Optional.empty(), by.noticeOf("R-2"));
        assertEquals("R-1", by.noticeOf("R-1").orElseThrow().first());
    }

    @Test
    void two_occasions_reported_on_one_day_are_two_notices_by_that_day() {
        Chronology by = of(at("R-1", "2026-05-11T08:00:00Z", ASKED), at("R-2", "2026-05-11T18:00:00Z", ASKED));
        assertTrue(by.repeated());
    }

    @Test
    void nothing_is_known_of_a_child_without_a_report() {
        ChildHistory history = ChildHistory.under(ForceSettings.defaults());
        Chronology none = history.by(LocalDate.of(2026, 5, 11), List.of());
        assertEquals(new Chronology(LocalDate.of(2026, 5, 11), List.of(), 0, 0, false, List.of()), none);
        assertThrows(IllegalArgumentException.class, () -> history.of(List.of()));
    }

    @ParameterizedTest(name = "{0} and {1}, {2} months: {3}")
    @CsvSource({
        "2025-05-11, 2026-05-11, 12, true",
        "2025-05-10, 2026-05-11, 12, false",
        "2026-01-31, 2026-02-28, 1,  true",
        "2026-01-31, 2026-03-01, 1,  false",
        "2026-02-28, 2026-03-28, 1,  true",
        "2026-02-28, 2026-03-29, 1,  false",
        "2024-02-29, 2025-02-28, 12, true",
        "2024-02-29, 2025-03-01, 12, false",
        "1990-01-01, 2026-05-11, 0,  true",
    })
    void a_notice_is_within_the_window_up_to_the_corresponding_day(
            String first, String second, int months, boolean repeated) {
        Chronology chronology = within(months, on("R-1", first, ASKED), on("R-2", second, ASKED));
        assertEquals(repeated, chronology.repeated());
        assertEquals(repeated ? 2 : 1, chronology.counted());
        assertEquals(2, chronology.notices().size());
    }

    @Test
    void the_window_ends_on_the_day_it_is_looked_at() {
        List<HistoryEntry> both = List.of(on("R-1", "2025-01-01", ASKED), on("R-2", "2025-02-01", ASKED));
        ChildHistory history = ChildHistory.under(ForceSettings.defaults().repeat(2, 6));
        assertTrue(history.by(LocalDate.of(2025, 7, 1), both).repeated());
        assertFalse(history.by(LocalDate.of(2025, 7, 2), both).repeated());
        assertEquals(0, history.by(LocalDate.of(2026, 1, 1), both).counted());
    }

    @Test
    void days_are_days_in_london() {
        HistoryEntry beforeMidnightInSummer = at("R-1", "2026-06-10T23:30:00Z", ASKED);
        assertEquals(LocalDate.of(2026, 6, 11), beforeMidnightInSummer.reportedOn());
        assertEquals(
                LocalDate.of(2026, 1, 10),
                at("R-1", "2026-01-10T23:30:00Z", ASKED).reportedOn());
        assertTrue(within(1, beforeMidnightInSummer, on("R-2", "2026-07-11", ASKED))
                .repeated());
        assertFalse(within(1, at("R-1", "2026-06-10T22:30:00Z", ASKED), on("R-2", "2026-07-11", ASKED))
                .repeated());
    }

    @ParameterizedTest
    @EnumSource(Conduct.class)
    void whoever_took_part_is_counted(Conduct conduct) {
        assertEquals(List.of(Standing.TOOK_PART), standings(of(on("R-1", "2026-05-11", part(conduct)))));
    }

    @Test
    void a_victim_or_witness_is_vulnerable_and_never_counted() {
        Chronology chronology = of(
                on("R-1", "2025-05-11", VICTIM),
                on("R-2", "2025-06-11", as(part(), true, false, Role.WITNESS)),
                on("R-3", "2025-07-11", as(part(Conduct.SENDER), true, false, Role.VICTIM)),
                on("R-4", "2025-08-11", as(part(), true, true, Role.VICTIM)));
        assertEquals(4, chronology.vulnerability());
        assertEquals(0, chronology.counted());
        assertFalse(chronology.repeated());
        assertEquals(
                List.of(
                        Standing.VICTIM_OR_WITNESS_ONLY,
                        Standing.VICTIM_OR_WITNESS_ONLY,
                        Standing.VICTIM_OR_WITNESS_ONLY,
                        Standing.UNDULY_FORCED),
                standings(chronology));
    }

    @Test
    void a_victim_who_is_also_a_person_involved_is_counted_once_and_is_not_vulnerability() {
        Chronology chronology =
                of(on("R-1", "2026-05-11", as(part(Conduct.REQUESTER), true, true, Role.VICTIM, Role.PERSON_INVOLVED)));
        assertEquals(1, chronology.counted());
        assertEquals(0, chronology.vulnerability());
    }

    @Test
    void a_suspect_without_another_part_is_counted_by_our_own_decision() {
        Notice notice = of(on("R-1", "2026-05-11", as(part(), true, false, Role.SUSPECT)))
                .notices()
                .get(0);
        assertEquals(Standing.SUSPECT_BY_A_FACTOR, notice.standing());
        assertEquals(Rule.SUSPECT_BY_A_FACTOR_COUNTS, notice.standing().rule());
        assertTrue(notice.counts());
    }

    @Test
    void whoever_has_no_part_or_was_an_adult_is_neither_counted_nor_vulnerable() {
        Chronology chronology = of(
                on("R-1", "2025-05-11", as(part(), true, false)),
                on("R-2", "2025-06-11", as(part(), true, true)),
                on("R-3", "2025-07-11", as(part(), true, false, Role.PERSON_INVOLVED)),
                on("R-4", "2026-05-11", as(ASKED, false, false, Role.SUSPECT)),
                on("R-5", "2026-05-11", as(part(), false, false, Role.VICTIM)));
        assertEquals(
                List.of(Standing.NO_PART, Standing.NO_PART, Standing.NO_PART, Standing.ADULT, Standing.ADULT),
                standings(chronology));
        assertEquals(0, chronology.counted());
        assertEquals(0, chronology.vulnerability());
    }

    @ParameterizedTest
    @EnumSource(CancellationGround.class)
    void a_notice_with_every_crime_cancelled_does_not_count_where_nothing_is_left_of_them(CancellationGround ground) {
        boolean left = ground == CancellationGround.TRANSFERRED || ground == CancellationGround.SELF_DEFENCE;
        Chronology chronology = of(
                cancelled(on("R-1", "2025-05-11", ASKED), ground, CancellationGround.DUPLICATE),
                cancelled(on("R-2", "2025-06-11", VICTIM), ground));
        assertEquals(left ? 1 : 0, chronology.counted());
        assertEquals(left ? 1 : 0, chronology.vulnerability());
        assertEquals(
                left
                        ? List.of(Standing.TOOK_PART, Standing.VICTIM_OR_WITNESS_ONLY)
                        : List.of(Standing.ALL_CRIMES_CANCELLED, Standing.ALL_CRIMES_CANCELLED),
                standings(chronology));
    }

    @Test
    void a_notice_counts_while_one_of_its_crimes_stands_or_if_it_had_none() {
        assertEquals(
                1,
                of(cancelled(on("R-1", "2025-05-11", ASKED), CancellationGround.DUPLICATE, null))
                        .counted());
        assertEquals(1, of(cancelled(on("R-1", "2025-05-11", ASKED))).counted());
    }

    @Test
    void reports_of_one_occasion_are_one_notice() {
        Chronology chronology =
                of(on("R-1", "2026-05-11", part(Conduct.SENDER)), sameAs("R-1", on("R-2", "2026-05-20", ASKED)));
        assertEquals(1, chronology.counted());
        assertFalse(chronology.repeated());
        Notice notice = chronology.notices().get(0);
        assertEquals(List.of("R-1", "R-2"), notice.reports());
        assertEquals(LocalDate.of(2026, 5, 11), notice.on());
        assertEquals(Set.of(Conduct.SENDER, Conduct.REQUESTER), notice.part().conduct());
        assertEquals(Optional.of(notice), chronology.noticeOf("R-2"));
    }

    @Test
    void what_is_said_of_an_occasion_reaches_through_others_and_around_in_a_circle() {
        HistoryEntry one = on("R-1", "2026-05-11", ASKED);
        HistoryEntry two = sameAs("R-1", on("R-2", "2026-05-12", ASKED));
        HistoryEntry three = sameAs("R-2", on("R-3", "2026-05-13", ASKED));
        assertEquals(1, of(three, one, two).notices().size());
        assertEquals(1, of(three, sameAs("R-3", one), two).notices().size());
        assertEquals(1, of(sameAs("R-1", one)).notices().size());
    }

    @Test
    void a_reference_that_is_not_there_is_harmless() {
        Chronology chronology =
                of(sameAs("R-0", on("R-1", "2026-05-11", ASKED)), sameAs("R-9", on("R-2", "2026-05-12", ASKED)));
        assertEquals(2, chronology.counted());
    }

    @Test
    void two_reports_of_the_same_occasion_as_a_third_that_is_not_there_are_one_notice() {
        Chronology chronology =
                of(sameAs("R-0", on("R-1", "2026-05-11", ASKED)), sameAs("R-0", on("R-2", "2026-05-12", ASKED)));
        assertEquals(1, chronology.counted());
    }

    @Test
    void what_a_later_report_says_of_an_occasion_is_not_known_before_it() {
        List<HistoryEntry> three = List.of(
                on("R-1", "2026-05-11", ASKED),
                sameAs("R-3", on("R-2", "2026-05-12", ASKED)),
                sameAs("R-1", on("R-3", "2026-05-13", ASKED)));
        ChildHistory history = ChildHistory.under(ForceSettings.defaults());
        assertEquals(2, history.by(LocalDate.of(2026, 5, 12), three).counted());
        assertEquals(1, history.by(LocalDate.of(2026, 5, 13), three).counted());
    }

    @Test
    void the_strongest_standing_of_an_occasion_prevails_with_the_parts_it_rests_on() {
        HistoryEntry duplicate =
                cancelled(on("R-1", "2026-05-11", sent(Conduct.SENDER, 9)), CancellationGround.DUPLICATE);
        Chronology chronology = of(
                duplicate,
                sameAs("R-1", on("R-2", "2026-05-12", ASKED)),
                sameAs("R-1", on("R-3", "2026-05-13", VICTIM)));
        Notice notice = chronology.notices().get(0);
        assertEquals(Standing.TOOK_PART, notice.standing());
        assertEquals(ASKED, notice.part());
        assertEquals(0, chronology.vulnerability());
    }

    @Test
    void every_report_that_counts_tells_of_the_part_in_an_occasion() {
        Part threat = as(part(), true, false, Role.SUSPECT);
        Notice notice = of(on("R-1", "2026-05-11", threat), sameAs("R-1", on("R-2", "2026-05-12", ASKED)))
                .notices()
                .get(0);
        assertEquals(Standing.TOOK_PART, notice.standing());
        assertEquals(Set.of(Role.SUSPECT, Role.PERSON_INVOLVED), notice.part().roles());
    }

    @Test
    void parts_of_one_occasion_are_told_together_without_counting_anybody_twice() {
        Part one = new Part(
                true,
                Set.of(Conduct.SENDER),
                false,
                Set.of(Role.PERSON_INVOLVED),
                Set.of(),
                3,
                OptionalInt.of(14),
                Optional.of(Category.NON_AGGRAVATED));
        Part other = Entries.bringingAbout(Factor.BULLIED);
        Part both = new Part(
                true,
                Set.of(Conduct.SENDER, Conduct.REQUESTER),
                false,
                Set.of(Role.PERSON_INVOLVED, Role.SUSPECT),
                Set.of(Factor.BULLIED),
                3,
                OptionalInt.of(14),
                Optional.of(Category.AGGRAVATED));
        assertEquals(both, one.and(other));
        assertEquals(both, other.and(one));
        Part outside = new Part(true, Set.of(), false, Set.of(), Set.of(), 0, OptionalInt.empty(), Optional.empty());
        assertEquals(one, one.and(outside));
        assertEquals(one, outside.and(one));
        assertEquals(14, one.and(Entries.with(15)).youngestCounterpart().orElseThrow());
        assertEquals(13, one.and(Entries.with(13)).youngestCounterpart().orElseThrow());
    }

    @Test
    void a_part_that_cannot_be_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> sent(Conduct.REQUESTER, 1));
        assertThrows(IllegalArgumentException.class, () -> sent(Conduct.SENDER, -1));
        assertThrows(IllegalArgumentException.class, () -> Entries.bringingAbout(Factor.ADULT_INVOLVED));
    }

    @Test
    void what_is_no_reference_is_refused_and_not_repeated() {
        assertThrows(IllegalArgumentException.class, () -> on("R 1", "2026-05-11", ASKED));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> sameAs("R 1", on("R-1", "2026-05-11", ASKED)));
        assertFalse(refused.getMessage().contains("R 1"));
    }

    @Test
    void every_standing_sign_and_note_says_itself_and_nothing_prints_a_reference() {
        Arrays.stream(Standing.values())
                .forEach(it ->
                        assertEquals(it.counts(), it.says(Wording.english()).startsWith("Counts"), it.name()));
        for (Sign sign : Sign.values()) {
            assertEquals(Rule.ESCALATION_IS_SHOWN, sign.rule());
            assertEquals(Wording.english().of("escalation." + sign), sign.says(Wording.english()));
        }
        for (Note note : Note.values()) {
            assertEquals(Wording.english().of("note." + note), note.says(Wording.english()));
        }
        Chronology chronology = of(on("R-SECRET", "2026-05-11", ASKED));
        assertFalse(chronology.toString().contains("SECRET"));
        assertFalse(on("R-SECRET", "2026-05-11", ASKED).toString().contains("SECRET"));
    }
}
