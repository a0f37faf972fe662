package sabotage.printing.daybook.application.service;

final class BreaksToOut {

    void show() {
        System.out.print("");
    }
}
