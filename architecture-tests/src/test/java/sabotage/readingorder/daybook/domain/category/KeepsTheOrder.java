package sabotage.readingorder.daybook.domain.category;

import sabotage.readingorder.daybook.domain.incident.KeepsFacts;

public record KeepsTheOrder(KeepsFacts earlier) {}
