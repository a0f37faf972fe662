package sabotage.opentypes.daybook.domain.child;

public class BreaksAsAClass {}
