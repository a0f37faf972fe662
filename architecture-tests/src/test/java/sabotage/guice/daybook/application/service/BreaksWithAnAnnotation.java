package sabotage.guice.daybook.application.service;

import jakarta.inject.Inject;

final class BreaksWithAnAnnotation {

    @Inject
    BreaksWithAnAnnotation() {}
}
