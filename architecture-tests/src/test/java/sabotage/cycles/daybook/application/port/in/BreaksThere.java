package sabotage.cycles.daybook.application.port.in;

import sabotage.cycles.daybook.application.service.BreaksBack;

public record BreaksThere(BreaksBack back) {}
