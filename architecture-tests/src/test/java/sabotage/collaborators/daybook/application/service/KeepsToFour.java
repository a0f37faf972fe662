package sabotage.collaborators.daybook.application.service;

final class KeepsToFour {

    KeepsToFour(Runnable a, Runnable b, Runnable c, Runnable d) {}
}
