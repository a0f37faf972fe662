package daybook.adapters.cli.interview;

import java.util.List;
import java.util.function.BiFunction;

/** Who is pictured. Where nobody knows, it is somebody not spoken of yet: without them there is nothing to decide. */
record WhoIsPictured(String expects, List<String> options, BiFunction<State, String, State> effect) implements Reading {

    @Override
    public State read(String typed, State state) throws Misunderstood {
        return new OnePerson(expects, options, effect).read(typed, state);
    }

    @Override
    public State notKnown(State state, String key) {
        Named named = new Named(state);
        String somebody = named.somebodyNew();
        return effect.apply(named.state(), somebody);
    }
}
