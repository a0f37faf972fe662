package daybook.adapters.cli.interview;

import daybook.application.port.in.RequestReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Who asked: separately with a comma between, together with a plus between, or nobody. */
record Requesting(String expects, List<String> options, BiFunction<State, List<RequestReport>, State> effect)
        implements Reading {

    @Override
    public State read(String typed, State state) throws Misunderstood {
        if (Named.ids(state).stream().noneMatch(typed::equalsIgnoreCase) && Typed.isNobody(typed)) {
            return effect.apply(state, List.of());
        }
        if (typed.matches("(?i).*\\band\\b.*")) {
            throw new Misunderstood(expects);
        }
        Named named = new Named(state);
        List<RequestReport> requests = new ArrayList<>();
        for (String group : typed.split("[,;]", -1)) {
            requests.add(new RequestReport(named.all(group.strip(), expects)));
        }
        return effect.apply(named.state(), requests);
    }
}
