package sabotage.layers.daybook.application.port.out;

public interface Port {}
