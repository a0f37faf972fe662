package sabotage.now.daybook.adapters.rest;

final class BreaksWithMillis {

    long time() {
        return System.currentTimeMillis();
    }
}
