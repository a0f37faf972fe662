package sabotage.readingorder.daybook.domain.elsewhere;

record BreaksByHavingNoPlace(int age) {}
