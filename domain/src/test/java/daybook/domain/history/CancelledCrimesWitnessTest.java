package daybook.domain.history;

import static daybook.domain.history.Entries.ASKED;
import static daybook.domain.history.Entries.VICTIM;
import static daybook.domain.history.Entries.as;
import static daybook.domain.history.Entries.crime;
import static daybook.domain.history.Entries.fate;
import static daybook.domain.history.Entries.on;
import static daybook.domain.history.Entries.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.recording.Involvement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left of a notice, child by child, once crimes of the report were cancelled (H-2, DAYBOOK-33). */
class CancelledCrimesWitnessTest {

    private static final CancellationGround STANDS = null;
    private static final CancellationGround IN_ERROR = CancellationGround.RECORDED_IN_ERROR;

    private static HistoryEntry boy(Part part, CrimeFate... crimes) {
        return on("R-1", "2026-05-11", part).onRecord("boy", List.of(crimes));
    }

    private static CrimeFate his(CancellationGround ground) {
        return fate(ground, crime("boy", Role.PERSON_INVOLVED));
    }

    private static CrimeFate hers(CancellationGround ground) {
        return fate(ground, crime("girl", Role.PERSON_INVOLVED));
    }

    private static CrimeFate notLedTo(CancellationGround ground, Role role) {
        return new CrimeFate(crime("boy", role), false, Optional.ofNullable(ground));
    }

    @Test
    void an_error_about_one_child_does_not_stay_with_them_for_what_another_did() {
        HistoryEntry boy = boy(ASKED, his(IN_ERROR), hers(STANDS));
        assertEquals(Standing.ALL_CRIMES_CANCELLED, boy.standing());
        assertEquals(Set.of(), boy.part().roles());
        assertEquals(Rule.CANCELLED_CRIMES_COUNT_FOR_NOBODY, boy.standing().rule());
        assertFalse(boy.standing().counts());

        HistoryEntry girl =
                on("R-1", "2026-05-11", part(Conduct.SENDER)).onRecord("girl", List.of(his(IN_ERROR), hers(STANDS)));
        assertEquals(Standing.TOOK_PART, girl.standing());
        assertEquals(Set.of(Role.PERSON_INVOLVED), girl.part().roles());
    }

    @Test
    void a_child_counts_while_one_crime_of_theirs_stands() {
        assertEquals(Standing.TOOK_PART, boy(ASKED, his(IN_ERROR), his(STANDS)).standing());
        assertEquals(Standing.TOOK_PART, boy(ASKED, his(STANDS), hers(IN_ERROR)).standing());
    }

    @ParameterizedTest
    @EnumSource(CancellationGround.class)
    void a_crime_that_took_place_still_counts(CancellationGround ground) {
        boolean tookPlace = ground == CancellationGround.TRANSFERRED || ground == CancellationGround.SELF_DEFENCE;
        HistoryEntry boy = boy(ASKED, his(ground), hers(STANDS));
        assertEquals(tookPlace, boy.standing().counts());
        assertEquals(tookPlace, boy.part().roles().contains(Role.PERSON_INVOLVED));
    }

    @Test
    void whoever_is_left_as_a_victim_or_witness_is_vulnerable_and_not_counted() {
        for (Role left : List.of(Role.VICTIM, Role.WITNESS)) {
            HistoryEntry boy = boy(
                    as(ASKED, true, false, left, Role.PERSON_INVOLVED),
                    his(IN_ERROR),
                    fate(STANDS, crime("boy", left)));
            assertEquals(Standing.VICTIM_OR_WITNESS_ONLY, boy.standing());
            assertEquals(Set.of(left), boy.part().roles());
        }
        Part forced = as(part(), true, true, Role.VICTIM);
        assertEquals(
                Standing.UNDULY_FORCED,
                boy(forced, his(IN_ERROR), fate(STANDS, crime("boy", Role.VICTIM)))
                        .standing());
    }

    @Test
    void a_crime_against_a_child_that_is_cancelled_is_no_vulnerability() {
        HistoryEntry boy = boy(VICTIM, fate(IN_ERROR, crime("boy", Role.VICTIM)), hers(STANDS));
        assertEquals(Standing.ALL_CRIMES_CANCELLED, boy.standing());
    }

    @Test
    void a_child_without_a_crime_of_their_own_goes_by_all_crimes_of_the_report() {
        Part asked = as(ASKED, true, false);
        assertEquals(Standing.TOOK_PART, boy(asked).standing());
        assertEquals(
                Standing.TOOK_PART, boy(asked, hers(STANDS), hers(IN_ERROR)).standing());
        assertEquals(
                Standing.ALL_CRIMES_CANCELLED,
                boy(asked, hers(IN_ERROR), hers(IN_ERROR)).standing());
    }

    @Test
    void what_a_person_recorded_in_place_of_the_proposal_decides() {
        assertEquals(
                Standing.VICTIM_OR_WITNESS_ONLY,
                boy(ASKED, fate(STANDS, crime("boy", Role.WITNESS))).standing());
        assertEquals(
                Standing.SUSPECT_BY_A_FACTOR,
                boy(as(part(), true, false, Role.WITNESS), fate(STANDS, crime("boy", Role.SUSPECT)))
                        .standing());
    }

    @Test
    void a_role_on_a_crime_that_no_decision_leads_to_is_not_looked_at_and_the_crime_still_is() {
        Part forced = as(part(), true, true, Role.VICTIM);
        CrimeFate against = fate(STANDS, crime("boy", Role.VICTIM));
        HistoryEntry due = boy(forced, against, notLedTo(STANDS, Role.PERSON_INVOLVED));
        assertEquals(Standing.UNDULY_FORCED, due.standing());
        assertEquals(Set.of(Role.VICTIM), due.part().roles());
        assertEquals(due, boy(forced, against, notLedTo(CancellationGround.NO_NOTIFIABLE_CRIME, Role.PERSON_INVOLVED)));

        Part asked = as(ASKED, true, false);
        assertTrue(boy(asked, notLedTo(STANDS, Role.PERSON_INVOLVED)).standing().counts());
        assertEquals(
                Standing.ALL_CRIMES_CANCELLED,
                boy(asked, notLedTo(CancellationGround.NO_NOTIFIABLE_CRIME, Role.PERSON_INVOLVED))
                        .standing());
    }

    @Test
    void a_crime_they_are_on_as_an_adult_is_none_of_the_childs() {
        CrimeFate later = fate(IN_ERROR, crime(new Involvement("boy", Role.SUSPECT, OptionalInt.of(18))));
        assertEquals(Standing.TOOK_PART, boy(ASKED, later, his(STANDS)).standing());
        assertEquals(
                Set.of(Role.PERSON_INVOLVED),
                boy(ASKED, later, his(STANDS)).part().roles());
        CrimeFate unknown = fate(STANDS, crime(new Involvement("boy", Role.SUSPECT, OptionalInt.empty())));
        assertEquals(Set.of(Role.SUSPECT), boy(ASKED, unknown).part().roles());
        CrimeFate seventeen = fate(STANDS, crime(new Involvement("boy", Role.SUSPECT, OptionalInt.of(17))));
        assertEquals(Set.of(Role.SUSPECT), boy(ASKED, seventeen).part().roles());
    }

    @Test
    void nothing_else_of_the_entry_changes() {
        HistoryEntry before = Entries.sameAs("R-0", on("R-1", "2026-05-11", ASKED));
        HistoryEntry after = before.onRecord("boy", List.of(his(STANDS)));
        assertEquals(before, after);
    }
}
