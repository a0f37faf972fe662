package sabotage.layers.daybook.application.port.out;

import sabotage.layers.daybook.application.accesslog.Line;

record KeepsALine(Line line) {}
