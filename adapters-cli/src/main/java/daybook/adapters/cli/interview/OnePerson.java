package daybook.adapters.cli.interview;

import java.util.List;
import java.util.function.BiFunction;

/** One person is named: from the list, or somebody new. */
record OnePerson(String expects, List<String> options, BiFunction<State, String, State> effect) implements Reading {

    @Override
    public State read(String typed, State state) throws Misunderstood {
        Named named = new Named(state);
        String id = named.one(typed, expects);
        return effect.apply(named.state(), id);
    }
}
