package sabotage.invokers.daybook.adapters.cli;

import sabotage.invokers.daybook.domain.child.Fact;

final class BreaksByDeciding {

    boolean old(Fact fact) {
        return fact.olderThan(9);
    }
}
