package sabotage.layers.daybook.application.port.in;

import sabotage.layers.daybook.application.port.out.Port;

record BreaksAcross(Port port) {}
