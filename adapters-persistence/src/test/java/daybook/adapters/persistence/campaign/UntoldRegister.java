package daybook.adapters.persistence.campaign;

import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.Ending;
import daybook.application.port.out.IncidentRegister;
import java.util.ArrayList;
import java.util.List;

/** A sabotage: the attempt at an act that was refused is not entered. */
record UntoldRegister(IncidentRegister register) implements IncidentRegister {

    @Override
    public <T> T during(Access access, Act<T> act) {
        return access.ending() == Ending.DONE ? register.during(access, act) : untold(access, act);
    }

    private <T> T untold(Access access, Act<T> act) {
        List<T> done = new ArrayList<>();
        try {
            return register.during(access, records -> {
                done.add(act.on(records));
                throw new ChangedMeanwhile();
            });
        } catch (ChangedMeanwhile undone) {
            return done.get(0);
        }
    }
}
