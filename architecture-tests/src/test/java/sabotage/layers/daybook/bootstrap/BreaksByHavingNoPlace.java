package sabotage.layers.daybook.bootstrap;

record BreaksByHavingNoPlace(int number) {}
