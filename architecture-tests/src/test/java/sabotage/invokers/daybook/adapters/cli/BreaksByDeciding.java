package sabotage.invokers.daybook.adapters.cli;

import sabotage.invokers.daybook.domain.child.Fact;

final class BreaksByDeciding {

    boolean older(Fact fact, Fact other) {
        return fact.olderThan(other);
    }
}
