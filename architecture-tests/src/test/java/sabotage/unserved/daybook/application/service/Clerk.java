package sabotage.unserved.daybook.application.service;

import sabotage.unserved.daybook.application.port.in.BreaksUnderAnotherName;

final class Clerk implements BreaksUnderAnotherName {

    @Override
    public int ask(int number) {
        return number;
    }
}
