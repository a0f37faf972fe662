package sabotage.printing.daybook.adapters.rest;

final class BreaksToErr {

    void show(IllegalStateException failure) {
        System.err.print("");
    }
}
