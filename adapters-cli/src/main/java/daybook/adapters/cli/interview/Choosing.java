package daybook.adapters.cli.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** One of a few answers is chosen, by its number or by its words. */
final class Choosing<T> implements Reading {

    private final Map<String, T> values = new LinkedHashMap<>();
    private final BiFunction<State, T, State> effect;
    private final String expects;
    private String suggested = "";

    /** A choice with this effect on the state. */
    Choosing(String expects, BiFunction<State, T, State> effect) {
        this.expects = expects;
        this.effect = effect;
    }

    Choosing<T> option(String words, T value) {
        values.put(words, value);
        return this;
    }

    /** The words that an empty answer stands for. */
    Choosing<T> unlessSaid(String words) {
        suggested = words;
        return this;
    }

    @Override
    public String expects() {
        return expects;
    }

    @Override
    public List<String> options() {
        return List.copyOf(values.keySet());
    }

    @Override
    public String suggested() {
        return suggested;
    }

    @Override
    public State read(String typed, State state) throws Misunderstood {
        List<String> words = options();
        int chosen = Typed.choice(typed, words).orElseThrow(() -> new Misunderstood(expects));
        return effect.apply(state, values.get(words.get(chosen)));
    }
}
