package sabotage.names.daybook.application.service;

final class BreaksAsProcessor {}
