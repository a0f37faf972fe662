package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The fact space of an exchange, walked against the oracle; how much of it is printed and asserted. */
class EnumerationTest {

    private static final List<Law.OfOneDecision> LAWS = List.of(
            Oracles::decidesTheSame,
            Oracles::sumsUpTheSame,
            Laws::everyStateIsDecided,
            Laws::aForcedChildHoldsNoCrime,
            Laws::nobodyInCategory2IsASuspect,
            Laws::anAdultMakesCategory1,
            Laws::noChildUnderTenIsASuspect,
            Laws::nobodyIsTwoThingsOnOneCrime,
            Laws::everyCrimeIsSomebodys,
            Laws::category2HasItsOwnFewCodes,
            Laws::oneImageCrimePerChild,
            Laws::everyCodeWasLaw);

    /** All that can be said of one decision, so that each case is decided once. */
    private static final Law ALL = Law.of((it, decision) ->
            LAWS.stream().flatMap(law -> law.broken(it, decision).stream()).findFirst());

    private static long walk(String part, Walk walk, Law law) {
        long walked = walk.allKeep(law, Decider.PRODUCTION);
        System.out.println("Walked " + walked + " cases: " + part);
        return walked;
    }

    @Test
    void every_structure_is_decided_as_the_oracle_decides_it() {
        long many = Walk.FULL ? Structures.SIZE : 60_000;
        long walked = walk("structures, with no factor and with each single one", Walk.structures(many), ALL);
        if (Walk.FULL) {
            assertTrue(walked > 18_000_000, "too few were walked: " + walked);
        } else {
            assertEquals(57_549, walked);
        }
    }

    @Test
    void every_combination_of_factors_is_decided_as_the_oracle_decides_it() {
        long many = Walk.FULL ? FactorCombinations.ALL : FactorCombinations.YES_AND_NO;
        long walked = walk("combinations of factors on named structures", Walk.combinations(many), ALL);
        if (Walk.FULL) {
            assertTrue(walked > 1_000_000, "too few were walked: " + walked);
        } else {
            assertEquals(27_136, walked);
        }
    }

    @Test
    void incidents_at_random_are_decided_as_the_oracle_decides_them() {
        long many = Walk.FULL ? 2_000_000 : 40_000;
        assertEquals(many, walk("at random, several exchanges", Walk.random(many, 0), ALL));
    }

    @Test
    void what_is_open_is_what_single_answers_change() {
        long many = Walk.FULL ? 100_000 : 600;
        long walked = walk("every single answer tried", Walk.mixed(many), Law.of(Oracles::asksTheSame));
        assertTrue(walked > many / 2, "too few were walked: " + walked);
    }

    @Test
    void the_fact_space_has_not_shrunk() {
        assertEquals(19_375_200, Structures.SIZE);
        assertEquals(22 * 177_147, FactorCombinations.ALL);
        assertEquals(22 * 2_048, FactorCombinations.YES_AND_NO);
    }
}
