package sabotage.printing.daybook.adapters.rest;

final class BreaksWithATrace {

    void show(IllegalStateException failure) {
        failure.printStackTrace();
    }
}
