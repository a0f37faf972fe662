package sabotage.layers.daybook.application.accesslog;

import sabotage.layers.daybook.application.port.out.Port;

record BreaksTowardsAPort(Port port) {}
