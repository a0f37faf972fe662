package sabotage.unserved.daybook.application.service;

import sabotage.unserved.daybook.application.port.in.KeepsAnEar;

final class KeepsAnEarService implements KeepsAnEar {

    @Override
    public int ask(int number) {
        return number;
    }
}
