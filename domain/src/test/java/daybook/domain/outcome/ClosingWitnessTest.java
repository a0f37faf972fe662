package daybook.domain.outcome;

import static daybook.domain.outcome.OutcomeCondition.*;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.Role;
import daybook.domain.guidance.Citation;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Crimes;
import daybook.domain.recording.Offence;
import daybook.domain.recording.RecordingDecision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which outcome a crime may close with, and what has to be on the record. */
class ClosingWitnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** What HO-OUTCOMES-2026 asks for, outcome by outcome, as far as this project holds it. */
    private static final Map<String, Set<OutcomeCondition>> STATED = Map.of(
            "11", EnumSet.of(EVIDENCE_OF_THE_ACT, EVIDENCE_OF_AGE, APPROPRIATE_ADULT_PRESENT),
            "20", EnumSet.of(AGENCY_REASON, LOCAL_REVIEW_DONE, VICTIM_SIDE_AWARE),
            "21",
                    EnumSet.of(
                            RATIONALE_RECORDED,
                            VICTIMS_VIEW_CONSIDERED,
                            SUITABLE_AUTHORISER,
                            REGISTRAR_OVERSIGHT,
                            SUSPECTS_TOLD),
            "22",
                    EnumSet.of(
                            SAYS_WHETHER_A_SUSPECT_WAS_NAMED,
                            ACTIVITY_DESCRIBED,
                            ACTIVITY_AGREED,
                            ACTIVITY_COMPLETED,
                            WHY_NO_FURTHER_ACTION,
                            WHY_NO_FORMAL_DISPOSAL,
                            SUSPECTS_TOLD));

    private static final Crime WILLING = Crimes.nonAggravated("1")
            .of(Offence.CHILD_INCITING_BOY_UNDER_16)
            .with("girl", Role.PERSON_INVOLVED, 15)
            .build();

    private static final Crime FORCED = Crimes.aggravated("1")
            .of(Offence.CHILD_INCITING_BOY_UNDER_16)
            .with("girl", Role.SUSPECT, 15)
            .with("boy", Role.VICTIM, 13)
            .build();

    private static final Crime UNDER_TEN = Crimes.aggravated("1")
            .of(Offence.CHILD_INCITING_BOY_UNDER_16)
            .with("girl", Role.PERSON_INVOLVED, 9)
            .with("boy", Role.VICTIM, 13)
            .build();

    private final ClosingRules rules = ClosingRules.under(ForceSettings.defaults());

    private static Set<OutcomeCondition> statedFor(Outcome outcome) {
        Set<OutcomeCondition> all = EnumSet.of(PARENT_OR_GUARDIAN_INFORMED);
        all.addAll(STATED.getOrDefault(outcome.code(), Set.of()));
        return all;
    }

    /** Everything on the record that this outcome can need. */
    private static Closing complete(Outcome outcome) {
        return Closing.with(outcome, DAY)
                .having(statedFor(outcome).toArray(OutcomeCondition[]::new))
                .having(DEPARTURE_EXPLAINED)
                .actedOnBy(OtherBody.AGENCY);
    }

    private static Crime crimeFor(Outcome outcome) {
        return outcome == Outcome.SUSPECT_UNDER_TEN ? UNDER_TEN : FORCED;
    }

    private ClosingCheck check(Crime crime, Closing closing) {
        return rules.check(Crimes.decided(crime), crime, closing);
    }

    private static List<String> codes(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::code).toList();
    }

    @Test
    void category_2_closes_with_20_21_or_22_under_the_revised_approach() {
        assertEquals(List.of("20", "21", "22"), codes(rules.outcomesFor(Crimes.decided(WILLING), WILLING)));
    }

    @Test
    void before_the_revised_approach_category_2_had_the_whole_framework_of_its_day() {
        RecordingDecision before = Crimes.decided(Edition.BEFORE_2024, LocalDate.of(2024, 4, 30), WILLING);

        List<String> codes = codes(rules.outcomesFor(before, WILLING));

        assertEquals(24, codes.size());
        assertTrue(codes.containsAll(List.of("1", "18", "20", "21", "22")));
        assertEquals(
                List.of(PARENT_OR_GUARDIAN_INFORMED),
                rules.check(before, WILLING, Closing.with(Outcome.COMMUNITY_RESOLUTION, DAY))
                        .missing());
    }

    @Test
    void category_1_has_the_whole_framework_as_on_the_day_of_the_report() {
        assertEquals(
                List.of(
                        "1", "1A", "2", "2A", "3", "3A", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14",
                        "15", "16", "17", "18", "20", "21", "22", "23", "24"),
                codes(rules.outcomesFor(Crimes.decided(FORCED), FORCED)));
    }

    @Test
    void an_outcome_can_be_used_from_its_first_day() {
        assertBegins("21", LocalDate.of(2016, 1, 21));
        assertBegins("22", LocalDate.of(2019, 4, 1));
        assertBegins("23", LocalDate.of(2026, 4, 1));
        assertBegins("24", LocalDate.of(2026, 4, 1));
        assertEquals(
                4,
                Arrays.stream(Outcome.values())
                        .filter(it -> it.firstDay().isPresent())
                        .count());
        assertEquals(22, Outcome.frameworkOn(LocalDate.of(2000, 1, 1)).size());
    }

    private static void assertBegins(String code, LocalDate day) {
        Outcome outcome = Outcome.under(code).orElseThrow();
        assertEquals(Optional.of(day), outcome.firstDay());
        assertTrue(outcome.inForceOn(day));
        assertFalse(outcome.inForceOn(day.minusDays(1)));
        assertFalse(Outcome.frameworkOn(day.minusDays(1)).contains(outcome));
    }

    @Test
    void a_code_finds_its_outcome_and_nothing_else_does() {
        for (Outcome outcome : Outcome.values()) {
            assertEquals(Optional.of(outcome), Outcome.under(outcome.code()));
            assertFalse(outcome.title(Wording.english()).isBlank());
        }
        assertEquals(Optional.empty(), Outcome.under("19"));
        assertEquals(Optional.empty(), Outcome.under("CHARGED"));
        assertEquals("Youth caution", Outcome.under("2").orElseThrow().title(Wording.english()));
    }

    @ParameterizedTest
    @EnumSource
    void with_everything_on_the_record_every_outcome_is_allowed(Outcome outcome) {
        ClosingCheck check = check(crimeFor(outcome), complete(outcome));

        assertEquals(outcome, check.outcome());
        assertEquals(List.of(), check.missing());
        assertTrue(check.allowed());
        assertEquals(Optional.empty(), check.cancelInstead());
    }

    @ParameterizedTest
    @EnumSource
    void each_condition_that_is_not_on_the_record_is_found_missing(Outcome outcome) {
        for (OutcomeCondition left : statedFor(outcome)) {
            Set<OutcomeCondition> others = EnumSet.copyOf(statedFor(outcome));
            others.remove(left);
            Closing closing = new Closing(outcome, DAY, OtherBody.AGENCY, others);

            ClosingCheck check = check(crimeFor(outcome), closing);

            assertEquals(List.of(left), check.missing());
            assertFalse(check.allowed());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_on_the_record_says_all_that_is_missing_at_once(Outcome outcome) {
        Set<OutcomeCondition> expected = statedFor(outcome);
        if (outcome == Outcome.ANOTHER_BODY_ACTS) {
            expected.add(AGENCY_NAMED);
        }

        assertEquals(
                List.copyOf(expected),
                check(crimeFor(outcome), Closing.with(outcome, DAY)).missing());
    }

    @Test
    void the_list_of_conditions_says_which_outcomes_need_them() {
        for (Outcome outcome : Outcome.values()) {
            Set<OutcomeCondition> needed = Arrays.stream(OutcomeCondition.values())
                    .filter(it -> it.isNeededFor(outcome))
                    .collect(toCollection(() -> EnumSet.noneOf(OutcomeCondition.class)));
            Set<OutcomeCondition> expected = statedFor(outcome);
            expected.addAll(List.of(OUTCOME_IN_FORCE, NOT_BEFORE_THE_REPORT, DEPARTURE_EXPLAINED));
            switch (outcome.code()) {
                case "11" -> expected.add(UNDER_TEN_HOLDS_THE_CRIME);
                case "20" -> expected.addAll(List.of(AGENCY_NAMED, NO_OTHER_POLICE_FORCE));
                case "21", "22" -> expected.add(SUSPECT_NAMED);
                default -> expected.addAll(List.of());
            }
            assertEquals(expected, needed, outcome.code());
        }
    }

    @Test
    void what_is_worked_out_cannot_be_stated() {
        Set<OutcomeCondition> workedOut = EnumSet.of(
                OUTCOME_IN_FORCE,
                NOT_BEFORE_THE_REPORT,
                SUSPECT_NAMED,
                UNDER_TEN_HOLDS_THE_CRIME,
                AGENCY_NAMED,
                NO_OTHER_POLICE_FORCE);
        Closing closing = Closing.with(Outcome.CHARGED, DAY);
        for (OutcomeCondition condition : OutcomeCondition.values()) {
            assertEquals(!workedOut.contains(condition), condition.isStated());
            if (condition.isStated()) {
                assertEquals(Set.of(condition), closing.having(condition).onRecord());
            } else {
                assertThrows(IllegalArgumentException.class, () -> closing.having(condition));
            }
        }
    }

    @Test
    void an_outcome_that_did_not_exist_on_the_day_is_refused() {
        RecordingDecision early = Crimes.decided(Edition.BEFORE_2024, LocalDate.of(2016, 1, 1), FORCED);
        Closing closing = complete(Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST);

        assertEquals(
                List.of(OUTCOME_IN_FORCE),
                rules.check(early, FORCED, on(closing, LocalDate.of(2016, 1, 20)))
                        .missing());
        assertTrue(rules.check(early, FORCED, on(closing, LocalDate.of(2016, 1, 21)))
                .allowed());
    }

    @Test
    void a_day_before_the_report_is_refused() {
        Closing closing = complete(Outcome.CHARGED);

        assertEquals(
                List.of(NOT_BEFORE_THE_REPORT),
                check(FORCED, on(closing, LocalDate.of(2026, 5, 10))).missing());
        assertTrue(check(FORCED, on(closing, LocalDate.of(2026, 5, 11))).allowed());
    }

    private static Closing on(Closing closing, LocalDate day) {
        return new Closing(closing.outcome(), day, closing.otherBody(), closing.onRecord());
    }

    @ParameterizedTest
    @EnumSource
    void category_2_closes_otherwise_only_with_a_reason_and_a_warning(Outcome outcome) {
        boolean departs = !Set.of("20", "21", "22").contains(outcome.code());
        Closing without = new Closing(outcome, DAY, OtherBody.AGENCY, statedFor(outcome));

        assertEquals(departs, check(WILLING, without).missing().contains(DEPARTURE_EXPLAINED));
        assertFalse(
                check(WILLING, without.having(DEPARTURE_EXPLAINED)).missing().contains(DEPARTURE_EXPLAINED));
        assertEquals(departs, check(WILLING, without).warnings().contains(OutcomeWarning.DEPARTS_FROM_THE_GUIDANCE));
        assertFalse(check(FORCED, without).warnings().contains(OutcomeWarning.DEPARTS_FROM_THE_GUIDANCE));
    }

    @Test
    void another_police_force_is_no_other_body_but_a_transfer() {
        Closing closing = complete(Outcome.ANOTHER_BODY_ACTS);

        ClosingCheck force = check(WILLING, closing.actedOnBy(OtherBody.POLICE_FORCE));

        assertEquals(List.of(NO_OTHER_POLICE_FORCE), force.missing());
        assertEquals(Optional.of(CancellationGround.TRANSFERRED), force.cancelInstead());
        assertEquals(
                List.of(AGENCY_NAMED),
                check(WILLING, closing.actedOnBy(OtherBody.NONE)).missing());
        assertTrue(check(WILLING, closing).allowed());
    }

    @ParameterizedTest
    @EnumSource
    void without_a_named_suspect_21_and_22_are_warned_of_with_both_sides_cited(Outcome outcome) {
        boolean concerned = Set.of("21", "22").contains(outcome.code());

        ClosingCheck unnamed = check(WILLING, complete(outcome));

        assertEquals(concerned, unnamed.warnings().contains(OutcomeWarning.NO_NAMED_SUSPECT));
        assertFalse(check(FORCED, complete(outcome)).warnings().contains(OutcomeWarning.NO_NAMED_SUSPECT));
        if (concerned) {
            assertTrue(unnamed.allowed());
        }
        assertEquals(
                List.of(
                        Citation.of(Source.HO_OUTCOMES_2026, "p3"),
                        Citation.of(Source.HO_OUTCOMES_2026, "p22"),
                        Citation.of(Source.NPCC_2024),
                        Citation.of(OwnDecision.OUTCOME_WITHOUT_NAMED_SUSPECT)),
                OutcomeWarning.NO_NAMED_SUSPECT.citations());
    }

    @ParameterizedTest
    @EnumSource
    void a_force_can_refuse_21_and_22_without_a_named_suspect(Outcome outcome) {
        ClosingRules strict = ClosingRules.under(ForceSettings.defaults().unnamedSuspect(UnnamedSuspectReading.REFUSE));
        boolean concerned = Set.of("21", "22").contains(outcome.code());

        ClosingCheck unnamed = strict.check(Crimes.decided(WILLING), WILLING, complete(outcome));
        ClosingCheck named = strict.check(Crimes.decided(FORCED), FORCED, complete(outcome));

        assertEquals(concerned, unnamed.missing().contains(SUSPECT_NAMED));
        assertFalse(unnamed.warnings().contains(OutcomeWarning.NO_NAMED_SUSPECT));
        assertFalse(named.missing().contains(SUSPECT_NAMED));
        assertFalse(named.warnings().contains(OutcomeWarning.NO_NAMED_SUSPECT));
    }

    @Test
    void nobody_has_to_be_told_where_nobody_is_suspected() {
        Closing closing = Closing.with(Outcome.DIVERSION_COMPLETED, DAY);

        assertFalse(check(WILLING, closing).missing().contains(SUSPECTS_TOLD));
        assertTrue(check(FORCED, closing).missing().contains(SUSPECTS_TOLD));
    }

    @ParameterizedTest
    @EnumSource
    void only_21_is_warned_of_as_not_normally_for_child_abuse(Outcome outcome) {
        assertEquals(
                outcome.code().equals("21"),
                check(WILLING, complete(outcome)).warnings().contains(OutcomeWarning.NOT_NORMALLY_FOR_CHILD_ABUSE));
    }

    @ParameterizedTest
    @EnumSource
    void where_the_conditions_are_not_held_that_is_said(Outcome outcome) {
        assertEquals(
                !STATED.containsKey(outcome.code()),
                check(FORCED, complete(outcome)).warnings().contains(OutcomeWarning.CONDITIONS_NOT_HELD));
    }

    @Test
    void outcome_11_is_for_somebody_under_10_who_is_recorded_as_having_done_it() {
        Closing closing = complete(Outcome.SUSPECT_UNDER_TEN);

        assertEquals(List.of(), check(UNDER_TEN, closing).missing());
        assertEquals(
                List.of(OutcomeWarning.UNDER_TEN_IS_NOT_A_SUSPECT),
                check(UNDER_TEN, closing).warnings());
        assertRefusedAs11(Crimes.aggravated("1").with("girl", Role.SUSPECT, 10));
        assertRefusedAs11(Crimes.aggravated("1").with("girl", Role.SUSPECT));
        assertRefusedAs11(Crimes.aggravated("1").with("girl", Role.SUSPECT, 15).with("boy", Role.VICTIM, 9));
    }

    private void assertRefusedAs11(Crimes crime) {
        ClosingCheck check = check(crime.build(), complete(Outcome.SUSPECT_UNDER_TEN));
        assertEquals(List.of(UNDER_TEN_HOLDS_THE_CRIME), check.missing());
        assertEquals(List.of(), check.warnings());
    }

    @Test
    void a_record_that_names_a_suspect_under_10_is_not_warned_of_as_naming_none() {
        Crime named = Crimes.aggravated("1").with("girl", Role.SUSPECT, 9).build();

        ClosingCheck check = check(named, complete(Outcome.SUSPECT_UNDER_TEN));

        assertTrue(check.allowed());
        assertEquals(List.of(), check.warnings());
    }

    @Test
    void every_condition_and_warning_has_its_source_and_its_words() {
        Wording english = Wording.english();
        for (OutcomeCondition condition : OutcomeCondition.values()) {
            assertFalse(condition.citations().isEmpty());
            assertEquals(english.of("condition." + condition), condition.says(english));
            assertEquals(english.of("condition." + condition + ".missing"), condition.missing(english));
        }
        for (OutcomeWarning warning : OutcomeWarning.values()) {
            assertFalse(warning.citations().isEmpty());
            assertEquals(english.of("warning." + warning), warning.says(english));
        }
        assertEquals("HO-OUTCOMES-2026 p21", AGENCY_REASON.citations().get(0).toString());
    }
}
