package sabotage.genericexceptions.daybook.application.service;

final class BreaksAnything {

    Throwable failure() {
        return new Throwable("something");
    }
}
