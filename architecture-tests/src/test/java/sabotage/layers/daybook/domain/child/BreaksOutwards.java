package sabotage.layers.daybook.domain.child;

import sabotage.layers.daybook.application.port.out.Port;

record BreaksOutwards(Port port) {}
