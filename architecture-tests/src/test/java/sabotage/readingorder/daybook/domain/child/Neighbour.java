package sabotage.readingorder.daybook.domain.child;

public record Neighbour(int age) {}
