package sabotage.manyquestions.daybook.application.port.in;

public interface KeepsToOne {

    int ask(int number);

    default int askTwice(int number) {
        return ask(ask(number));
    }
}
