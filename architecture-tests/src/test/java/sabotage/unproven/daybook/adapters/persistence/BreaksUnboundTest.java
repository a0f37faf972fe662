package sabotage.unproven.daybook.adapters.persistence;

final class BreaksUnboundTest {}
