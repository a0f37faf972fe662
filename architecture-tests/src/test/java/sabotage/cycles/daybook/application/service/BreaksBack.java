package sabotage.cycles.daybook.application.service;

import sabotage.cycles.daybook.application.port.in.BreaksThere;

public record BreaksBack(BreaksThere there) {}
