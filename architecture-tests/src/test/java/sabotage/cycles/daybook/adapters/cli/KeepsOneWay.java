package sabotage.cycles.daybook.adapters.cli;

import sabotage.cycles.daybook.application.port.in.BreaksThere;

record KeepsOneWay(BreaksThere there) {}
