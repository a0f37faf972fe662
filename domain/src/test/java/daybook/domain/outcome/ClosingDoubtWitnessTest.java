package daybook.domain.outcome;

import static daybook.domain.outcome.OutcomeCondition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Flag;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Crimes;
import daybook.domain.recording.CrimesOnRecord;
import daybook.domain.recording.Offence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A crime that was closed and is another now. */
class ClosingDoubtWitnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Closing WITH_18 =
            Closing.with(Outcome.under("18").orElseThrow(), DAY).having(PARENT_OR_GUARDIAN_INFORMED);
    private static final Closing WITH_22 = Closing.with(Outcome.DIVERSION_COMPLETED, DAY)
            .having(
                    PARENT_OR_GUARDIAN_INFORMED,
                    SAYS_WHETHER_A_SUSPECT_WAS_NAMED,
                    ACTIVITY_DESCRIBED,
                    ACTIVITY_AGREED,
                    ACTIVITY_COMPLETED,
                    WHY_NO_FURTHER_ACTION,
                    WHY_NO_FORMAL_DISPOSAL);

    private static final Crime WILLING = Crimes.nonAggravated("R-1/1")
            .of(Offence.CHILD_INCITING_BOY_UNDER_16)
            .with("girl", Role.PERSON_INVOLVED, 15)
            .build();
    private static final Crime FORCED = Crimes.aggravated("R-1/1")
            .of(Offence.CHILD_INCITING_BOY_UNDER_16)
            .with("girl", Role.SUSPECT, 15)
            .build();

    private final ClosingRules rules = ClosingRules.under(ForceSettings.defaults());

    private static CrimesOnRecord record(Crime crime) {
        return Crimes.decided(
                        Crimes.nonAggravated("R-1/9")
                                .with("other", Role.WITNESS)
                                .build(),
                        crime)
                .onRecord();
    }

    private Optional<ClosingDoubt> doubt(Crime then, Crime now, Closing closing) {
        return rules.doubt(record(then), record(now), "R-1/1", closing);
    }

    private static Optional<ClosingDoubt> lacking(OutcomeCondition... conditions) {
        return Optional.of(new ClosingDoubt(List.of(conditions)));
    }

    @Test
    void an_outcome_of_category_1_does_not_hold_in_category_2() {
        assertEquals(lacking(DEPARTURE_EXPLAINED), doubt(FORCED, WILLING, WITH_18));
        assertTrue(doubt(FORCED, WILLING, WITH_18).orElseThrow().isToCloseAgain());
    }

    @Test
    void nor_does_it_lack_anything_where_the_departure_was_explained_or_the_revised_approach_does_not_apply() {
        assertEquals(lacking(), doubt(FORCED, WILLING, WITH_18.having(DEPARTURE_EXPLAINED)));
        LocalDate before = LocalDate.of(2024, 4, 1);
        CrimesOnRecord then =
                Crimes.decided(Edition.BEFORE_2024, before, FORCED).onRecord();
        CrimesOnRecord now =
                Crimes.decided(Edition.BEFORE_2024, before, WILLING).onRecord();
        assertEquals(lacking(), rules.doubt(then, now, "R-1/1", WITH_18));
    }

    @Test
    void an_outcome_that_both_categories_have_is_looked_at_and_lacks_what_the_roles_of_now_need() {
        assertEquals(lacking(SUSPECTS_TOLD), doubt(WILLING, FORCED, WITH_22));
        assertEquals(lacking(), doubt(WILLING, FORCED, WITH_22.having(SUSPECTS_TOLD)));
        assertEquals(lacking(), doubt(FORCED, WILLING, WITH_22.having(SUSPECTS_TOLD)));
        assertFalse(doubt(FORCED, WILLING, WITH_22.having(SUSPECTS_TOLD))
                .orElseThrow()
                .isToCloseAgain());
    }

    @Test
    void a_closing_of_a_crime_that_is_what_it_was_is_in_no_doubt() {
        assertEquals(Optional.empty(), doubt(WILLING, WILLING, WITH_22));
        assertEquals(Optional.empty(), doubt(FORCED, FORCED, WITH_18));
        Crime flagged = Crimes.nonAggravated("R-1/1")
                .of(Offence.CHILD_INCITING_BOY_UNDER_16)
                .with("girl", Role.PERSON_INVOLVED, 15)
                .flagged(Flag.ONLINE)
                .build();
        assertEquals(Optional.empty(), doubt(WILLING, flagged, WITH_22));
    }

    @Test
    void another_offence_or_another_person_alone_puts_it_in_doubt() {
        Crime otherOffence = Crimes.nonAggravated("R-1/1")
                .of(Offence.CHILD_INCITING_GIRL_UNDER_16)
                .with("girl", Role.PERSON_INVOLVED, 15)
                .build();
        Crime otherPerson = Crimes.nonAggravated("R-1/1")
                .of(Offence.CHILD_INCITING_BOY_UNDER_16)
                .with("girl", Role.PERSON_INVOLVED, 15)
                .with("boy", Role.WITNESS, 13)
                .build();
        assertEquals(lacking(), doubt(WILLING, otherOffence, WITH_22));
        assertEquals(lacking(), doubt(WILLING, otherPerson, WITH_22));
    }

    @Test
    void an_age_or_a_day_alone_puts_it_in_doubt_where_the_closing_rests_on_it() {
        Crime nine =
                Crimes.aggravated("R-1/1").with("girl", Role.PERSON_INVOLVED, 9).build();
        Crime ten = Crimes.aggravated("R-1/1")
                .with("girl", Role.PERSON_INVOLVED, 10)
                .build();
        Closing with11 = Closing.with(Outcome.SUSPECT_UNDER_TEN, DAY);
        assertEquals(lacking(UNDER_TEN_HOLDS_THE_CRIME), doubt(nine, ten, with11));
        CrimesOnRecord later =
                Crimes.decided(Edition.NPCC_2024, DAY.plusDays(1), FORCED).onRecord();
        assertEquals(lacking(NOT_BEFORE_THE_REPORT), rules.doubt(record(FORCED), later, "R-1/1", WITH_18));
    }

    @Test
    void a_setting_that_changed_since_puts_nothing_in_doubt() {
        ClosingRules strict = ClosingRules.under(ForceSettings.defaults().unnamedSuspect(UnnamedSuspectReading.REFUSE));
        assertEquals(Optional.empty(), strict.doubt(record(WILLING), record(WILLING), "R-1/1", WITH_22));
        assertEquals(
                lacking(SUSPECT_NAMED),
                strict.doubt(record(FORCED), record(WILLING), "R-1/1", WITH_22.having(SUSPECTS_TOLD)));
    }

    @Test
    void it_is_said_in_words_whether_it_is_to_be_closed_again_or_to_be_looked_at() {
        Wording wording = Wording.english();
        assertEquals(
                wording.of("closing.LACKS"),
                lacking(SUSPECTS_TOLD).orElseThrow().says(wording));
        assertEquals(wording.of("closing.CHANGED"), lacking().orElseThrow().says(wording));
    }

    @Test
    void only_a_crime_on_record_both_times_can_be_in_doubt() {
        assertThrows(
                IllegalArgumentException.class, () -> rules.doubt(record(WILLING), record(WILLING), "R-1/2", WITH_22));
    }
}
