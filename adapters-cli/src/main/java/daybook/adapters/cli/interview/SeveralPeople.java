package daybook.adapters.cli.interview;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Several people are named, or a word is said in place of them.
 *
 * @param words what stands for no names at all, such as yes or no, with its effect
 */
record SeveralPeople(
        String expects,
        List<String> options,
        Map<Word, UnaryOperator<State>> words,
        BiFunction<State, List<String>, State> effect)
        implements Reading {

    /** A word in place of names. */
    enum Word {
        YES,
        NOBODY
    }

    @Override
    public State read(String typed, State state) throws Misunderstood {
        boolean oneWord = Named.ids(state).stream().noneMatch(typed::equalsIgnoreCase);
        if (oneWord && Typed.isYes(typed) && words.containsKey(Word.YES)) {
            return words.get(Word.YES).apply(state);
        }
        if (oneWord && Typed.isNobody(typed) && words.containsKey(Word.NOBODY)) {
            return words.get(Word.NOBODY).apply(state);
        }
        Named named = new Named(state);
        List<String> ids = named.all(typed, expects);
        return effect.apply(named.state(), ids);
    }
}
