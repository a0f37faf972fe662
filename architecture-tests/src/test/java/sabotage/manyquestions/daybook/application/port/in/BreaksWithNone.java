package sabotage.manyquestions.daybook.application.port.in;

public interface BreaksWithNone {}
