package sabotage.named.daybook.application.wiring;

import jakarta.inject.Named;

final class BreaksWithAnAnnotation {

    BreaksWithAnAnnotation(@Named("path") String path) {
        path.strip();
    }
}
