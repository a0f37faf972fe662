package sabotage.logging.daybook.adapters.rest;

final class KeepsQuiet {}
