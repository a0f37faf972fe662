package daybook.application.service;

import daybook.application.access.Operation;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.ChildSurvey;
import daybook.application.port.out.Ending;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.SoundRegister;
import daybook.application.port.out.SoundSurvey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A register for tests of the application: one act at a time, with a log to look at and, if asked, an act that comes between. */
final class NotebookIncidentRegister implements IncidentRegister {

    private final SoundRegister register = new SoundRegister();
    private final List<Access> log = new ArrayList<>();
    private final Set<Operation> neverInTime = EnumSet.noneOf(Operation.class);
    private Runnable meanwhile = () -> {};

    @Override
    public synchronized <T> T during(Access access, Act<T> act) {
        return register.during(access, records -> {
            T done = act.on(records);
            if (neverInTime.contains(access.operation()) && access.ending() == Ending.DONE) {
                throw new ChangedMeanwhile();
            }
            Runnable interruption = meanwhile;
            meanwhile = () -> {};
            int before = log.size();
            interruption.run();
            if (log.size() > before) {
                throw new ChangedMeanwhile();
            }
            log.add(access);
            return done;
        });
    }

    /** Has another act come between the next one and its end. */
    void interruptOnce(Runnable other) {
        meanwhile = other;
    }

    /** Has another act come between each of that kind and its end. */
    void interruptAlways(Operation operation) {
        neverInTime.add(operation);
    }

    /** What it holds of many children. */
    ChildSurvey survey() {
        return new SoundSurvey(register);
    }

    /** Every entry of the log, oldest first. */
    List<Access> log() {
        return List.copyOf(log);
    }
}
