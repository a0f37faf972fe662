package daybook.adapters.cli.interview;

import daybook.adapters.cli.terminal.Texts;
import daybook.domain.incident.Answer;
import java.util.function.BiFunction;

/** Yes or no. */
record YesOrNo(Texts texts, BiFunction<State, Answer, State> effect) implements Reading {

    @Override
    public String expects() {
        return texts.say("expects.YES_NO");
    }

    @Override
    public State read(String typed, State state) throws Misunderstood {
        if (Typed.isYes(typed)) {
            return effect.apply(state, Answer.YES);
        }
        if (Typed.isNo(typed)) {
            return effect.apply(state, Answer.NO);
        }
        throw new Misunderstood(expects());
    }
}
