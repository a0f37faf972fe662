package sabotage.layers.daybook.adapters.cli;

import sabotage.layers.daybook.application.port.out.Port;

record KeepsInwards(Port port) {}
