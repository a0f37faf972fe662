package sabotage.collaborators.daybook.application.service;

final class BreaksWithFive {

    BreaksWithFive(Runnable a, Runnable b, Runnable c, Runnable d, Runnable e) {}
}
