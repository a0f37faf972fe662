package sabotage.logging.daybook.adapters.rest;

import java.util.logging.Logger;

final class BreaksWithALogger {

    void log() {
        Logger.getGlobal().info("here");
    }
}
