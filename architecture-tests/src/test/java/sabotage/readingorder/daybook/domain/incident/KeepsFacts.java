package sabotage.readingorder.daybook.domain.incident;

public record KeepsFacts(int age) {}
