package daybook.adapters.cli.interview;

import java.util.Optional;
import java.util.function.BiFunction;

/** Free text, or a form of its own, with something offered for an empty answer and for "not known". */
record Anything(String expects, String suggested, BiFunction<State, String, Optional<State>> effect)
        implements Reading {

    @Override
    public State read(String typed, State state) throws Misunderstood {
        return effect.apply(state, typed).orElseThrow(() -> new Misunderstood(expects));
    }

    @Override
    public State notKnown(State state, String key) {
        return suggested.isEmpty()
                ? state.passing(key)
                : effect.apply(state, suggested).orElseThrow();
    }
}
