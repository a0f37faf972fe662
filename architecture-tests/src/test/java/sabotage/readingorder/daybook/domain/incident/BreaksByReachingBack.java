package sabotage.readingorder.daybook.domain.incident;

import sabotage.readingorder.daybook.domain.category.Finding;

record BreaksByReachingBack(Finding later) {}
