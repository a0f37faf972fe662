package sabotage.genericexceptions.daybook.application.service;

final class KeepsItsOwn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeepsItsOwn() {
        super("this reference is taken");
    }

    static void fail() {
        throw new KeepsItsOwn();
    }
}
