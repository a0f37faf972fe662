package sabotage.genericexceptions.daybook.application.service;

final class BreaksUnchecked {

    void fail() {
        throw new RuntimeException("something");
    }
}
