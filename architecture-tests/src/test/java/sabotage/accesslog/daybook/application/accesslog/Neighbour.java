package sabotage.accesslog.daybook.application.accesslog;

record Neighbour(String name) {}
