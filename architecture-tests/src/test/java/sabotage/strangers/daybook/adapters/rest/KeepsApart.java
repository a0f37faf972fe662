package sabotage.strangers.daybook.adapters.rest;

record KeepsApart(int number) {}
