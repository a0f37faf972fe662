package sabotage.invokers.daybook.adapters.cli;

import sabotage.invokers.daybook.domain.child.Fact;

final class KeepsReading {

    String shown(Fact fact, Fact other) {
        return fact.equals(other) ? "same" : fact + " " + fact.age();
    }
}
