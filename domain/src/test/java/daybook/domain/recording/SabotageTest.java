package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law, and the oracle, has been seen to catch rules that are broken. */
class SabotageTest {

    private static Arguments caught(Sabotage sabotage, String by, Law law) {
        return arguments(sabotage, by, law);
    }

    private static Arguments caughtInOne(Sabotage sabotage, String by, Law.OfOneDecision law) {
        return arguments(sabotage, by, Law.of(law));
    }

    static Stream<Arguments> laws() {
        return Stream.of(
                caughtInOne(Sabotage.GIVES_UP, "every state is decided", Laws::everyStateIsDecided),
                caughtInOne(Sabotage.FORGETS_AN_EXCHANGE, "every state is decided", Laws::everyStateIsDecided),
                caughtInOne(Sabotage.PUTS_IT_OUTSIDE, "every state is decided", Laws::everyStateIsDecided),
                caughtInOne(Sabotage.HOLDS_A_FORCED_CHILD, "a forced child", Laws::aForcedChildHoldsNoCrime),
                caughtInOne(
                        Sabotage.MAKES_A_PERSON_INVOLVED_A_SUSPECT, "category 2", Laws::nobodyInCategory2IsASuspect),
                caughtInOne(Sabotage.FORGETS_THE_ADULT, "an adult", Laws::anAdultMakesCategory1),
                caughtInOne(Sabotage.SUSPECTS_THE_UNDER_TENS, "under 10", Laws::noChildUnderTenIsASuspect),
                caughtInOne(Sabotage.NAMES_A_SUSPECT_AS_VICTIM_TOO, "two things", Laws::nobodyIsTwoThingsOnOneCrime),
                caughtInOne(Sabotage.NAMES_NOBODY, "somebody's", Laws::everyCrimeIsSomebodys),
                caughtInOne(Sabotage.RECORDS_WITH_ANOTHER_CODE, "few codes", Laws::category2HasItsOwnFewCodes),
                caughtInOne(Sabotage.RECORDS_WITH_ANOTHER_CODE, "was law", Laws::everyCodeWasLaw),
                caughtInOne(Sabotage.RECORDS_A_CRIME_TWICE, "one image crime", Laws::oneImageCrimePerChild),
                caughtInOne(Sabotage.FORGETS_ONLINE, "online", Laws::onlineIsMarked),
                caught(Sabotage.CHANGES_ITS_MIND, "twice", Laws::theSameTwice),
                caught(Sabotage.FORGETS_THE_LAST_EXCHANGES_CRIMES, "order", Relations::orderDoesNotMatter),
                caught(Sabotage.SAYS_IT_IS_SETTLED, "flips", Relations::aSettledDecisionNeverFlips),
                caught(Sabotage.DROPS_WHAT_WOULD_CHANGE_IT, "turns", Relations::whatWouldChangeItDoes),
                caught(Sabotage.CHANGES_IT_TO_ANOTHER_CATEGORY, "turns", Relations::whatWouldChangeItDoes),
                caught(Sabotage.DROPS_A_QUESTION, "questions", Relations::everyQuestionMatters),
                caught(Sabotage.ASKS_FOR_NOTHING, "questions", Relations::everyQuestionMatters),
                caught(Sabotage.PLAYS_A_QUESTION_DOWN, "questions", Relations::everyQuestionMatters));
    }

    @ParameterizedTest(name = "{0} breaks: {1}")
    @MethodSource("laws")
    void a_law_catches_rules_that_break_it(Sabotage sabotage, String by, Law law) {
        assertTrue(Walk.mixed(6_000).someBreaks(law, sabotage.decider()), sabotage + " was not caught: " + by);
    }

    static Stream<Arguments> oracle() {
        return Stream.of(Sabotage.values())
                .filter(it -> it != Sabotage.FORGETS_ONLINE && it != Sabotage.CHANGES_ITS_MIND)
                .map(Arguments::arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oracle")
    void the_oracle_catches_rules_that_are_broken(Sabotage sabotage) {
        boolean caught = Walk.mixed(6_000).someBreaks(Law.of(Oracles::decidesTheSame), sabotage.decider())
                || Walk.mixed(60).someBreaks(Law.of(Oracles::asksTheSame), sabotage.decider());
        assertTrue(caught, sabotage + " was not caught");
    }
}
