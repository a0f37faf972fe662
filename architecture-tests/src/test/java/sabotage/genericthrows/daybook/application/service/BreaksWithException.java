package sabotage.genericthrows.daybook.application.service;

final class BreaksWithException {

    void run() throws Exception {
        Thread.sleep(0);
    }
}
