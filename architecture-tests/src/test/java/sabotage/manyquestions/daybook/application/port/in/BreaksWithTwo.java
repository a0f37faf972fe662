package sabotage.manyquestions.daybook.application.port.in;

public interface BreaksWithTwo {

    int ask(int number);

    int askAgain(int number);
}
