package sabotage.unserved.daybook.application.port.in;

public interface BreaksUnderAnotherName {

    int ask(int number);
}
