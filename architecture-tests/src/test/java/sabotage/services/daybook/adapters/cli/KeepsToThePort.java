package sabotage.services.daybook.adapters.cli;

record KeepsToThePort(Runnable port) {}
