package sabotage.genericthrows.daybook.application.service;

final class KeepsItNarrow {

    void run() throws InterruptedException {
        Thread.sleep(0);
    }
}
