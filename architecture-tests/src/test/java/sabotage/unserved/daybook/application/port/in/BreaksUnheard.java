package sabotage.unserved.daybook.application.port.in;

public interface BreaksUnheard {

    int ask(int number);
}
