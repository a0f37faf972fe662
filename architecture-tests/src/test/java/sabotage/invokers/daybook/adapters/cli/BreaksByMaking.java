package sabotage.invokers.daybook.adapters.cli;

import java.util.function.IntFunction;
import sabotage.invokers.daybook.domain.child.Fact;

final class BreaksByMaking {

    IntFunction<Fact> facts() {
        return Fact::new;
    }
}
