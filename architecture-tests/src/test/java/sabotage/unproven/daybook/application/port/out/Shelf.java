package sabotage.unproven.daybook.application.port.out;

public interface Shelf {}
