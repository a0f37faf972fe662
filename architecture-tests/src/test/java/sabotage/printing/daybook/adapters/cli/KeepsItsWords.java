package sabotage.printing.daybook.adapters.cli;

final class KeepsItsWords {

    void show() {
        System.out.print("");
    }
}
