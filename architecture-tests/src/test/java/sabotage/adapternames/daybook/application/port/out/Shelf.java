package sabotage.adapternames.daybook.application.port.out;

public interface Shelf {}
