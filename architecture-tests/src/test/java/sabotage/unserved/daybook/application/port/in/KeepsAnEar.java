package sabotage.unserved.daybook.application.port.in;

public interface KeepsAnEar {

    int ask(int number);
}
