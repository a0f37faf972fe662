package sabotage.invokers.daybook.adapters.cli;

import sabotage.invokers.daybook.domain.child.Fact;

final class KeepsReading {

    String shown(Fact fact, Fact other) {
        return fact.equals(other) || fact.reaches(9) ? "same" : fact + " " + fact.age();
    }
}
