package sabotage.layers.daybook.application.accesslog;

public record Line(String text) {}
