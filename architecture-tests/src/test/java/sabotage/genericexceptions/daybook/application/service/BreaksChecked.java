package sabotage.genericexceptions.daybook.application.service;

final class BreaksChecked {

    void fail() {
        try {
            throw new Exception("something");
        } catch (Exception expected) {
            expected.getMessage();
        }
    }
}
