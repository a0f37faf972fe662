package sabotage.genericexceptions.daybook.application.service;

import java.util.Optional;

final class BreaksByReference {

    int number(Optional<Integer> given) {
        return given.orElseThrow(RuntimeException::new);
    }
}
