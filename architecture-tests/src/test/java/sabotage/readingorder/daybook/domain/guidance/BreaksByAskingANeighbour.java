package sabotage.readingorder.daybook.domain.guidance;

import sabotage.readingorder.daybook.domain.child.Neighbour;

record BreaksByAskingANeighbour(Neighbour[] neighbours) {}
