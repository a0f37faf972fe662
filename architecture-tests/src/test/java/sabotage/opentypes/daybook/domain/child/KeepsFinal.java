package sabotage.opentypes.daybook.domain.child;

public final class KeepsFinal {}
