package daybook.domain.outcome;

import static daybook.domain.outcome.GravityMatrix.APPLIES;
import static daybook.domain.outcome.GravityMatrix.GUIDANCE_PREVAILS;
import static daybook.domain.outcome.GravityMatrix.NOT_APPLICABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.domain.child.Role;
import daybook.domain.recording.Crimes;
import org.junit.jupiter.api.Test;

class GravityMatrixWitnessTest {

    @Test
    void in_category_2_the_guidance_prevails_whoever_is_on_the_crime() {
        assertMatrix(GUIDANCE_PREVAILS, Crimes.nonAggravated("1").with("girl", Role.PERSON_INVOLVED, 15));
        assertMatrix(GUIDANCE_PREVAILS, Crimes.nonAggravated("1").with("girl", Role.SUSPECT, 15));
    }

    @Test
    void in_category_1_it_applies_to_a_suspect_from_10_to_17() {
        assertMatrix(NOT_APPLICABLE, Crimes.aggravated("1").with("girl", Role.SUSPECT, 9));
        assertMatrix(APPLIES, Crimes.aggravated("1").with("girl", Role.SUSPECT, 10));
        assertMatrix(APPLIES, Crimes.aggravated("1").with("girl", Role.SUSPECT, 17));
        assertMatrix(NOT_APPLICABLE, Crimes.aggravated("1").with("woman", Role.SUSPECT, 18));
    }

    @Test
    void one_child_among_the_suspects_is_enough() {
        assertMatrix(
                APPLIES, Crimes.aggravated("1").with("woman", Role.SUSPECT, 40).with("girl", Role.SUSPECT, 15));
    }

    @Test
    void it_does_not_apply_to_other_roles_or_to_an_age_not_known() {
        assertMatrix(
                NOT_APPLICABLE,
                Crimes.aggravated("1")
                        .with("girl", Role.PERSON_INVOLVED, 15)
                        .with("boy", Role.VICTIM, 13)
                        .with("friend", Role.WITNESS, 14));
        assertMatrix(NOT_APPLICABLE, Crimes.aggravated("1").with("girl", Role.SUSPECT));
        assertMatrix(NOT_APPLICABLE, Crimes.aggravated("1"));
    }

    private static void assertMatrix(GravityMatrix expected, Crimes crime) {
        assertEquals(expected, GravityMatrix.of(crime.build()));
    }
}
