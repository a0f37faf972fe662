package sabotage.opentypes.daybook.domain.child;

public interface BreaksAsAnInterface {}
