package sabotage.layers.daybook.adapters.cli;

import sabotage.layers.daybook.application.port.out.Port;

public record Door(Port port) {}
