package sabotage.services.daybook.application.service;

public final class AskService {}
