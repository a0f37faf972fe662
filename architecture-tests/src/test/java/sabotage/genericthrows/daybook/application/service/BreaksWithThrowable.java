package sabotage.genericthrows.daybook.application.service;

final class BreaksWithThrowable {

    BreaksWithThrowable() throws Throwable {
        Thread.sleep(0);
    }
}
