package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What holds of every decision, walked over the fact space. */
class LawsOfRecordingTest {

    private static final long MANY = Walk.FULL ? 200_000 : 15_000;
    private static final long FEW = Walk.FULL ? 5_000 : 240;

    private static void holds(Law law, long many) {
        long walked = Walk.mixed(many).allKeep(law, Decider.PRODUCTION);
        assertTrue(walked > many / 2, "too few were walked: " + walked);
    }

    private static void holds(Law.OfOneDecision law) {
        holds(Law.of(law), MANY);
    }

    @Test
    void every_state_is_decided() {
        holds(Laws::everyStateIsDecided);
    }

    @Test
    void a_forced_child_holds_no_crime() {
        holds(Laws::aForcedChildHoldsNoCrime);
    }

    @Test
    void nobody_in_category_2_is_a_suspect_once_the_revised_approach_is_adopted() {
        holds(Laws::nobodyInCategory2IsASuspect);
    }

    @Test
    void an_adult_who_asked_sent_or_received_makes_category_1() {
        holds(Laws::anAdultMakesCategory1);
    }

    @Test
    void no_child_under_10_is_a_suspect() {
        holds(Laws::noChildUnderTenIsASuspect);
    }

    @Test
    void nobody_is_two_things_on_one_crime() {
        holds(Laws::nobodyIsTwoThingsOnOneCrime);
    }

    @Test
    void every_crime_is_somebodys_or_its_author_is_not_known() {
        holds(Laws::everyCrimeIsSomebodys);
    }

    @Test
    void category_2_has_its_own_few_codes() {
        holds(Laws::category2HasItsOwnFewCodes);
    }

    @Test
    void there_is_one_image_crime_for_each_child_in_category_2() {
        holds(Laws::oneImageCrimePerChild);
    }

    @Test
    void a_crime_is_online_if_one_of_its_exchanges_was() {
        holds(Laws::onlineIsMarked);
    }

    @Test
    void every_code_was_law_on_the_day() {
        holds(Laws::everyCodeWasLaw);
    }

    @Test
    void the_same_incident_is_decided_the_same_way_twice() {
        holds(Laws::theSameTwice, MANY);
    }

    @Test
    void the_order_of_people_and_exchanges_does_not_matter() {
        holds(Relations::orderDoesNotMatter, MANY);
    }

    @Test
    void a_settled_decision_never_flips() {
        holds(Relations::aSettledDecisionNeverFlips, MANY);
    }

    @Test
    void what_would_change_it_does_and_nothing_else_would() {
        holds(Relations::whatWouldChangeItDoes, MANY / 5);
    }

    @Test
    void every_question_matters_and_every_fact_that_matters_is_asked_for() {
        holds(Relations::everyQuestionMatters, FEW);
    }
}
